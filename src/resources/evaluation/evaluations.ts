/** Evaluations: how a session is marked, by peers with a scale or by an upload. */
import {
  belongsTo,
  type Column,
  create,
  destroy,
  holders,
  id,
  index,
  indexed,
  matching,
  oneOf,
  optional,
  resource,
  show,
  sql,
  table,
  timestamps,
  update,
  whole,
} from '../../engine/words.ts'
import { projectSessions } from '../curriculum/project_sessions.ts'
import { projects } from '../curriculum/projects.ts'

export const evaluations = table(
  'evaluations',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id, 'cascade'),
    project_session_id: belongsTo((): Column => projectSessions.id, 'cascade'),
    kind: oneOf(['scale', 'upload']).notNull().default('scale'),
    position: whole().notNull().default(0),
    ...timestamps(),
  },
  (t) => [indexed().on(t.project_id), indexed().on(t.project_session_id)],
)

export default resource(evaluations, {
  about: 'A way in which the teams of a session are marked.',
  views: { list: ['id', 'kind'] },
  list: {
    order: ['-id'],
    columns: ['id', 'position', 'kind', 'created_at', 'updated_at'],
    special: {
      campus_id: matching(
        'evaluations of sessions of these campus',
        'integer',
        (t, campus) =>
          sql`exists (select from ${projectSessions} as s where s.id = ${t.project_session_id} and s.campus_id = any (${campus}))`,
      ),
    },
  },
  write: { root: 'evaluation', fields: { kind: optional() } },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: { index, show, create, update, destroy },
})
