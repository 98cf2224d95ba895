/** The graph of projects: where a session stands, and the lines that lead to it. */
import {
  anyone,
  belongsTo,
  below,
  type Column,
  computed,
  create,
  destroy,
  holders,
  id,
  index,
  indexed,
  oneOf,
  optional,
  resource,
  show,
  sql,
  table,
  timestamps,
  update,
  words,
} from '../../engine/words.ts'
import { projectSessions } from './project_sessions.ts'

const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?'
const list = (item: string) => `\\[ *(?:${item}(?: *, *${item})*)? *\\]`

export const projectData = table(
  'project_data',
  {
    id: id(),
    project_session_id: belongsTo((): Column => projectSessions.id, 'cascade'),
    /** JSON, as clients write it: `[x, y]`. */
    coordinates: words().notNull().default('[0, 0]'),
    /** JSON: for each line the session from which it comes, and its two ends: `[[7, x1, y1, x2, y2]]`. */
    by: words().notNull().default('[]'),
    kind: oneOf([
      'project',
      'rush',
      'exam',
      'first_internship',
      'second_internship',
      'big_project',
      'piscine',
      'part_time',
    ])
      .notNull()
      .default('project'),
    ...timestamps(),
  },
  (t) => [indexed().on(t.project_session_id)],
)

export default resource(projectData, {
  about: 'Where a session stands on the graph of projects.',
  views: {
    list: [
      'id',
      { coordinates: computed<typeof projectData>((t) => sql`${t.coordinates}::json`, { list: 'number' }) },
      { by: computed<typeof projectData>((t) => sql`${t.by}::json`, { list: { list: 'number' } }) },
      'kind',
      'project_session_id',
    ],
  },
  list: {
    order: ['-id'],
    sort: ['id', 'coordinates', 'created_at', 'updated_at', 'by', 'kind', 'project_session_id'],
    filter: ['id', 'coordinates', 'created_at', 'updated_at', 'by', 'kind', 'project_session_id'],
    range: [],
  },
  under: { project_sessions: 'project_session_id' },
  write: {
    root: 'project_data',
    fields: {
      coordinates: optional({
        pattern: new RegExp(`^\\[ *${NUMBER} *, *${NUMBER} *\\]$`),
        message: 'is not a pair: [x, y]',
        example: '[120, 40]',
      }),
      kind: optional(),
      project_session_id: optional(),
      by: optional({
        pattern: new RegExp(`^${list(list(NUMBER))}$`),
        message: 'is not a list of lists of numbers',
        example: '[[0, 0], [120, 40]]',
      }),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor').scope('projects') },
  actions: { index: below(index, 'project_sessions'), show, create, update, destroy },
})
