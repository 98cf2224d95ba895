/** How many requests an application made, by the hour. Not a resource of the API. */
import { belongsTo, type Column, id, indexed, instant, table, unique, whole } from '../../engine/words.ts'
import { apps } from './apps.ts'

export const appUsages = table(
  'app_usages',
  {
    id: id(),
    application_id: belongsTo((): Column => apps.id, 'cascade').notNull(),
    /** Its beginning. */
    hour: instant().notNull(),
    /** Those that reached the API. */
    requests: whole().notNull(),
    /** Those over a limit, answered with 429. */
    refused: whole().notNull(),
  },
  (t) => [unique().on(t.application_id, t.hour), indexed().on(t.hour)],
)
