import { frozen } from './frozen.ts'

/** A skill, and the cursus whose projects give it. */
export interface Skill {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly cursus_ids: readonly number[]
}

/**
 * The skills by id. The ids of Ruby, Shell and Basics are made up. That the earlier cursus "42" (1) and "Piscine C" (4)
 * had the same skills as today's is general knowledge.
 */
export const skills = frozen<Skill>([
  { id: 1, name: 'Algorithms & AI', slug: 'algorithms-ai', cursus_ids: [21, 9, 1, 4] },
  { id: 2, name: 'Imperative programming', slug: 'imperative-programming', cursus_ids: [21, 9, 1, 4] },
  { id: 3, name: 'Rigor', slug: 'rigor', cursus_ids: [21, 9, 1, 4] },
  { id: 4, name: 'Unix', slug: 'unix', cursus_ids: [21, 9, 1, 4] },
  { id: 5, name: 'Graphics', slug: 'graphics', cursus_ids: [21, 1] },
  { id: 6, name: 'Web', slug: 'web', cursus_ids: [21, 3, 1] },
  { id: 7, name: 'Group & interpersonal', slug: 'group-interpersonal', cursus_ids: [21, 9, 1, 4] },
  { id: 8, name: 'Functional programming', slug: 'functional-programming', cursus_ids: [21, 1] },
  { id: 9, name: 'Parallel computing', slug: 'parallel-computing', cursus_ids: [21, 1] },
  { id: 10, name: 'Network & system administration', slug: 'network-system-administration', cursus_ids: [21, 1] },
  { id: 11, name: 'Security', slug: 'security', cursus_ids: [21, 1] },
  { id: 12, name: 'DB & Data', slug: 'db-data', cursus_ids: [21, 1] },
  { id: 13, name: 'Organization', slug: 'organization', cursus_ids: [21, 1] },
  { id: 14, name: 'Adaptation & creativity', slug: 'adaptation-creativity', cursus_ids: [21, 9, 3, 1, 4] },
  { id: 15, name: 'Technology integration', slug: 'technology-integration', cursus_ids: [21, 1] },
  { id: 16, name: 'Company experience', slug: 'company-experience', cursus_ids: [21, 1] },
  { id: 17, name: 'Object-oriented programming', slug: 'object-oriented-programming', cursus_ids: [21, 1] },
  { id: 18, name: 'Ruby', slug: 'ruby', cursus_ids: [21, 3] },
  { id: 19, name: 'Shell', slug: 'shell', cursus_ids: [21, 3] },
  { id: 20, name: 'Basics', slug: 'basics', cursus_ids: [21] },
])
