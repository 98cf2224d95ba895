import { frozen } from './frozen.ts'

export type ExpertiseKind = 'languages' | 'frameworks' | 'databases' | 'admin_sys' | 'other'

/** What a student can say to know well. */
export interface Expertise {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly kind: ExpertiseKind
}

/** The expertises by id; 3 and 10 are real, those from 9000 made up. */
export const expertises = frozen<Expertise>([
  { id: 3, name: 'Android', slug: 'android', kind: 'frameworks' },
  { id: 10, name: 'Magic', slug: 'magic', kind: 'languages' },
  { id: 9641, name: 'C', slug: 'c', kind: 'languages' },
  { id: 9642, name: 'C++', slug: 'cpp', kind: 'languages' },
  { id: 9643, name: 'Python', slug: 'python', kind: 'languages' },
  { id: 9644, name: 'JavaScript', slug: 'javascript', kind: 'languages' },
  { id: 9645, name: 'TypeScript', slug: 'typescript', kind: 'languages' },
  { id: 9646, name: 'Go', slug: 'go', kind: 'languages' },
  { id: 9647, name: 'Rust', slug: 'rust', kind: 'languages' },
  { id: 9648, name: 'OCaml', slug: 'ocaml', kind: 'languages' },
  { id: 9649, name: 'Java', slug: 'java', kind: 'languages' },
  { id: 9650, name: 'Ruby', slug: 'ruby', kind: 'languages' },
  { id: 9651, name: 'PHP', slug: 'php', kind: 'languages' },
  { id: 9652, name: 'Swift', slug: 'swift', kind: 'languages' },
  { id: 9653, name: 'Kotlin', slug: 'kotlin', kind: 'languages' },
  { id: 9654, name: 'Shell', slug: 'shell', kind: 'languages' },
  { id: 9655, name: 'React', slug: 'react', kind: 'frameworks' },
  { id: 9656, name: 'Vue', slug: 'vue', kind: 'frameworks' },
  { id: 9657, name: 'Angular', slug: 'angular', kind: 'frameworks' },
  { id: 9658, name: 'Django', slug: 'django', kind: 'frameworks' },
  { id: 9659, name: 'Ruby on Rails', slug: 'ruby-on-rails', kind: 'frameworks' },
  { id: 9660, name: 'Symfony', slug: 'symfony', kind: 'frameworks' },
  { id: 9661, name: 'NestJS', slug: 'nestjs', kind: 'frameworks' },
  { id: 9662, name: 'Flutter', slug: 'flutter', kind: 'frameworks' },
  { id: 9663, name: 'Unity', slug: 'unity', kind: 'frameworks' },
  { id: 9664, name: 'PostgreSQL', slug: 'postgresql', kind: 'databases' },
  { id: 9665, name: 'MySQL', slug: 'mysql', kind: 'databases' },
  { id: 9666, name: 'MongoDB', slug: 'mongodb', kind: 'databases' },
  { id: 9667, name: 'Redis', slug: 'redis', kind: 'databases' },
  { id: 9668, name: 'SQLite', slug: 'sqlite', kind: 'databases' },
  { id: 9669, name: 'Docker', slug: 'docker', kind: 'admin_sys' },
  { id: 9670, name: 'Kubernetes', slug: 'kubernetes', kind: 'admin_sys' },
  { id: 9671, name: 'Ansible', slug: 'ansible', kind: 'admin_sys' },
  { id: 9672, name: 'Linux administration', slug: 'linux-administration', kind: 'admin_sys' },
  { id: 9673, name: 'Networking', slug: 'networking', kind: 'admin_sys' },
  { id: 9674, name: 'Terraform', slug: 'terraform', kind: 'admin_sys' },
  { id: 9675, name: 'Machine learning', slug: 'machine-learning', kind: 'other' },
  { id: 9676, name: 'Computer graphics', slug: 'computer-graphics', kind: 'other' },
  { id: 9677, name: 'Reverse engineering', slug: 'reverse-engineering', kind: 'other' },
  { id: 9678, name: 'Design', slug: 'design', kind: 'other' },
  { id: 9679, name: 'Project management', slug: 'project-management', kind: 'other' },
  { id: 9680, name: 'Technical writing', slug: 'technical-writing', kind: 'other' },
])
