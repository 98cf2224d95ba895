import { frozen } from './frozen.ts'

export type TagKind = 'general' | 'project' | 'archived'

/** A word that topics, notions and users are marked with. */
export interface Tag {
  readonly id: number
  readonly name: string
  readonly kind: TagKind
}

/** The tags by id: six of the API's own documentation, those from 9000 made up. */
export const tags = frozen<Tag>([
  { id: 2, name: 'Friends with Benefits', kind: 'project' },
  { id: 3, name: 'GBmu', kind: 'project' },
  { id: 6, name: 'Jour 13', kind: 'project' },
  { id: 7, name: 'Bocal', kind: 'general' },
  { id: 11, name: 'Archived', kind: 'archived' },
  { id: 12, name: 'Libft', kind: 'general' },
  { id: 9801, name: 'minishell', kind: 'project' },
  { id: 9802, name: 'push_swap', kind: 'project' },
  { id: 9803, name: 'webserv', kind: 'project' },
  { id: 9804, name: 'Inception', kind: 'project' },
  { id: 9805, name: 'ft_transcendence', kind: 'project' },
  { id: 9806, name: 'C Piscine', kind: 'general' },
  { id: 9807, name: 'Exams', kind: 'general' },
  { id: 9808, name: 'Norm', kind: 'general' },
  { id: 9809, name: 'Internships', kind: 'general' },
  { id: 9810, name: 'Clusters', kind: 'general' },
  { id: 9811, name: 'Events', kind: 'general' },
  { id: 9812, name: 'Security', kind: 'general' },
  { id: 9813, name: 'Old cursus', kind: 'archived' },
  { id: 9814, name: 'Vim', kind: 'general' },
  { id: 9815, name: 'Git', kind: 'general' },
])
