/** Uploads: marks that a program gives to what a team submitted. Not a resource of the API. */
import { belongsTo, type Column, id, indexed, table, timestamps, words } from '../../engine/words.ts'
import { evaluations } from './evaluations.ts'

export const evaluationUploads = table(
  'evaluation_uploads',
  {
    id: id(),
    evaluation_id: belongsTo((): Column => evaluations.id, 'cascade').notNull(),
    name: words().notNull(),
    description: words().notNull().default(''),
    ...timestamps(),
  },
  (t) => [indexed().on(t.evaluation_id)],
)
