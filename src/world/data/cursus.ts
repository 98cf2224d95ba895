import { frozen } from './frozen.ts'

export type CursusKind =
  | 'main'
  | 'main_deprecated'
  | 'piscine'
  | 'piscine_deprecated'
  | 'piscine_community'
  | 'external'
  | 'external_deprecated'
  | 'professional_training'
  | 'professional_training_deprecated'
  | 'test'

/** A cursus: what a student signs up for. */
export interface Cursus {
  readonly id: number
  readonly name: string
  readonly slug: string
  readonly kind: CursusKind
  /** null: unknown. */
  readonly created_at: string | null
}

/**
 * A good quarter of the network's cursus: id, kind, slug, name, and when it was made. Those of 2014 to 2019 are partly
 * guessed from their projects (names of 3 to 33 but 4, 9 and 21); ids from 9000 are made up, so that every kind has a
 * row.
 */
export const cursus = frozen<Cursus>([
  row(1, 'main_deprecated', '42', '42', '2014-11-02T16:43:38.480Z'),
  row(3, 'piscine', 'discovery-piscine', 'Discovery Piscine'),
  row(4, 'piscine_deprecated', 'piscine-c', 'Piscine C', '2015-05-01T17:46:08.433Z'),
  row(5, 'external_deprecated', 'initiation-web-et-ruby', 'Initiation Web et Ruby'),
  row(6, 'piscine_deprecated', 'piscine-c-a-distance', 'Piscine C à distance'),
  row(8, 'external_deprecated', 'wethinkcode_', 'WeThinkCode_'),
  row(9, 'piscine', 'c-piscine', 'C Piscine', '2015-11-04T10:58:13.979Z'),
  row(10, 'professional_training_deprecated', '42-formation-pole-emploi', '42 Formation Pole Emploi'),
  row(11, 'piscine_deprecated', 'piscine-reloaded', 'Piscine Reloaded'),
  row(12, 'external_deprecated', 'crea', 'Créa'),
  row(13, 'piscine_deprecated', 'piscine-c-decloisonnee', 'Piscine C décloisonnée'),
  row(18, 'external_deprecated', 'starfleet', 'Starfleet'),
  row(20, 'test', 'graphics-module', 'Graphics Module'),
  row(21, 'main', '42cursus', '42cursus', '2019-07-29T08:45:17.896Z'),
  row(28, 'external', '42-events', '42 Events'),
  row(33, 'external', 'discovery-pedagogy', 'Discovery Pedagogy'),
  row(53, 'main', '42-zip', '42.zip'),
  row(66, 'external', 'c-piscine-reloaded', 'C-Piscine-Reloaded', '2023-03-08T08:57:17.181Z'),
  row(78, 'main', '42senior', '42Senior'),
  row(9001, 'piscine_community', 'community-piscine', 'Community Piscine'),
  row(9002, 'professional_training', 'professional-training', 'Professional Training'),
  row(9003, 'test', 'intranet-test-cursus', 'Intranet Test Cursus'),
])

function row(id: number, kind: CursusKind, slug: string, name: string, created_at: string | null = null): Cursus {
  return { id, name, slug, kind, created_at }
}
