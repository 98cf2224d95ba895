/** Of which evaluations those who meet were reminded: once for each time that one begins at. Not a resource of the API. */
import { belongsTo, type Column, id, instant, table, unique } from '../../engine/words.ts'
import { scaleTeams } from './scale_teams.ts'

export const evaluationReminders = table(
  'evaluation_reminders',
  {
    id: id(),
    scale_team_id: belongsTo((): Column => scaleTeams.id, 'cascade').notNull(),
    begin_at: instant().notNull(),
    created_at: instant().notNull(),
  },
  (t) => [unique().on(t.scale_team_id, t.begin_at)],
)
