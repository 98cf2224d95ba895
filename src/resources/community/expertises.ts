/** Expertises: what people can know. */
import {
  allColumns,
  anyone,
  create,
  destroy,
  holders,
  id,
  index,
  indexed,
  oneOf,
  optional,
  recordUrl,
  required,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'

export const expertises = table(
  'expertises',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    kind: oneOf(['languages', 'frameworks', 'databases', 'admin_sys', 'other']).notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), unique().on(t.slug), indexed().on(t.created_at, t.id)],
)

export default resource(expertises, {
  about: 'A subject that people can say they know.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'slug',
      { url: recordUrl('expertises', 'slug') },
      'kind',
      'created_at',
      { expertises_users_url: recordUrl('expertises', 'slug', '/expertises_users') },
    ],
  },
  list: { order: ['-created_at', '-id'], columns: allColumns(expertises) },
  write: {
    root: 'expertise',
    fields: {
      name: required({ slugInto: 'slug' }),
      // Called required by the reference, whose own sample leaves it out: then it follows from the name.
      slug: optional(),
      kind: required(),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index, show, create, update, destroy },
})
