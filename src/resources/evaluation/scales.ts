/** Scales: the sheets that evaluators fill. */
import {
  belongsTo,
  type Column,
  flag,
  id,
  indexed,
  resource,
  sql,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { evaluations } from './evaluations.ts'

export const scales = table(
  'scales',
  {
    id: id(),
    evaluation_id: belongsTo((): Column => evaluations.id, 'cascade'),
    name: words().notNull(),
    is_primary: flag().notNull().default(false),
    is_external: flag().notNull().default(false),
    manual_subscription: flag().notNull().default(false),
    comment: words(),
    introduction_md: words(),
    disclaimer_md: words(),
    guidelines_md: words().notNull().default(''),
    /** How many evaluations a team needs. */
    correction_number: whole().notNull().default(3),
    /** Seconds, in quarters of an hour. */
    duration: whole().notNull().default(1800),
    /** Whether an evaluation costs no point. */
    free: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.name, t.evaluation_id),
    indexed().on(t.evaluation_id),
    unique('scales_one_primary').on(t.evaluation_id).where(sql`${t.is_primary}`),
  ],
)

export default resource(scales, {
  about: 'A sheet by which evaluators mark a team.',
  views: { list: ['id', 'name'], inSession: ['id', 'correction_number', 'is_primary'] },
})
