/** Issues: what people found wrong. The API has no route to them but the list of their tags. */
import { belongsTo, type Column, id, indexed, resource, table, timestamps, words } from '../../engine/words.ts'
import { projects } from '../curriculum/projects.ts'
import { users } from '../people/users.ts'

export const issues = table(
  'issues',
  {
    id: id(),
    project_id: belongsTo((): Column => projects.id, 'cascade'),
    user_id: belongsTo((): Column => users.id, 'set null'),
    title: words().notNull(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.project_id), indexed().on(t.user_id)],
)

export default resource(issues, {
  about: 'Something that somebody found wrong.',
  views: { list: ['id', 'title', 'created_at'] },
})
