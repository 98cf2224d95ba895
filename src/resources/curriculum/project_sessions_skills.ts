/** Which skills a session develops. */
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  type Column,
  id,
  index,
  indexed,
  resource,
  show,
  table,
  timestamps,
  unique,
  whole,
} from '../../engine/words.ts'
import { projectSessions } from './project_sessions.ts'
import { skills } from './skills.ts'

export const projectSessionsSkills = table(
  'project_sessions_skills',
  {
    id: id(),
    project_session_id: belongsTo((): Column => projectSessions.id, 'cascade').notNull(),
    skill_id: belongsTo((): Column => skills.id, 'cascade').notNull(),
    /** Percent of the experience. */
    value: whole().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.project_session_id, t.skill_id), indexed().on(t.skill_id)],
)

export default resource(projectSessionsSkills, {
  about: 'How much of a session\u2019s experience goes to a skill.',
  views: { list: ['id', 'project_session_id', 'skill_id', 'value', 'created_at', 'updated_at'] },
  list: { order: ['-id'], columns: allColumns(projectSessionsSkills) },
  under: { project_sessions: 'project_session_id', skills: 'skill_id' },
  access: { read: anyone },
  actions: { index: below(index, 'project_sessions', 'skills'), show: below(show, 'project_sessions') },
})
