/** Coalitions: the houses of a campus. */
import { changeCoalition } from '../../domain/coalition-members.ts'
import {
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  create,
  file,
  filePath,
  fileUrl,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  matching,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { blocs } from './blocs.ts'
import { coalitionsUsers } from './coalitions_users.ts'

export const coalitions = table(
  'coalitions',
  {
    id: id(),
    bloc_id: belongsTo((): Column => blocs.id).notNull(),
    /** Its master. */
    user_id: belongsTo((): Column => users.id, 'set null'),
    name: words().notNull(),
    slug: words().notNull(),
    image: filePath(),
    cover: filePath(),
    color: words(),
    /** The sum of its scores in the running season. */
    score: whole().notNull().default(0),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.name, t.bloc_id),
    unique().on(t.slug),
    indexed().on(t.bloc_id),
    indexed().on(t.user_id),
    indexed().on(t.created_at, t.id),
  ],
)

const fields = {
  bloc_id: required(),
  user_id: required(),
  name: required({ slugInto: 'slug' }),
  slug: optional({ pattern: /^[a-z0-9_-]+$/, message: 'may hold a-z, 0-9, - and _ only' }),
  image: file({ required: true }),
  color: required({ pattern: /^#[0-9a-f]{6}$/i, message: 'is not a colour like #00babc' }),
  cover: file(),
}
export type CoalitionInput = InputOf<typeof coalitions, typeof fields>

export default resource(coalitions, {
  about: 'A house that collects points.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'slug',
      { image_url: fileUrl('image') },
      { cover_url: fileUrl('cover') },
      'color',
      'score',
      'user_id',
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    sort: ['id', 'bloc_id', 'user_id', 'name', 'image', 'slug', 'created_at', 'updated_at', 'color', 'cover'],
    // Used by clients, though the reference lists no filter.
    special: {
      cursus_id: matching(
        'coalitions of a cursus',
        'integer',
        (t, values) => sql`${t.bloc_id} in (select id from ${blocs} as b where b.cursus_id = any (${values}))`,
      ),
      campus_id: matching(
        'coalitions of a campus',
        'integer',
        (t, values) => sql`${t.bloc_id} in (select id from ${blocs} as b where b.campus_id = any (${values}))`,
      ),
    },
  },
  under: { users: through(() => coalitionsUsers), blocs: 'bloc_id' },
  write: {
    root: 'coalition',
    fields,
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'users', 'blocs'), show, create, update: by(update, changeCoalition) },
})
