/** Applications: the OAuth clients of the intranet. */
import {
  anyone,
  belongsTo,
  below,
  type Column,
  computed,
  flag,
  id,
  index,
  indexed,
  instant,
  many,
  resource,
  secret,
  show,
  sql,
  table,
  texts,
  timestamps,
  unique,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { roles } from '../staff/roles.ts'
import { rolesEntities } from './roles_entities.ts'

export const apps = table(
  'apps',
  {
    id: id(),
    name: words().notNull(),
    /** RFC 6749's client_id. */
    uid: words().notNull(),
    /** SHA-256 of the client secret, and of the next one while both are accepted. */
    secret_digest: secret().notNull(),
    secret_valid_until: instant().notNull(),
    next_secret_digest: secret(),
    next_secret_valid_until: instant(),
    /** A public client has no secret that it could keep, such as an app on a phone (RFC 6749, 2.1). */
    confidential: flag().notNull().default(true),
    description: words(),
    image: words(),
    website: words(),
    /** Whether others may see the application. */
    public: flag().notNull().default(false),
    /** The scopes it may ask for; none listed means the server's default. */
    scopes: texts().notNull().default(sql`'{}'::text[]`),
    redirect_uris: texts().notNull().default(sql`'{}'::text[]`),
    allowed_origins: words(),
    owner_id: belongsTo((): Column => users.id, 'set null'),
    /** Who registered it. */
    user_id: belongsTo((): Column => users.id, 'set null'),
    /** Requests an hour, and a second. */
    rate_limit: whole().notNull().default(1200),
    rate_limit_per_second: whole().notNull().default(2),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.uid),
    indexed().on(t.owner_id),
    indexed().on(t.user_id),
    indexed().on(t.created_at),
    indexed().on(t.updated_at),
    indexed().on(t.name),
  ],
)

const facts = view(apps, [
  'id',
  'name',
  'description',
  'image',
  'website',
  'public',
  'scopes',
  'created_at',
  'updated_at',
  {
    // An application without an owner shows an empty object, not null.
    owner: computed<typeof apps>(
      (t, { base }) => sql`coalesce((select row_to_json(p) from (
        select u.id, u.login, ${base} || '/v2/users/' || u.login as url from ${users} as u where u.id = ${t.owner_id}) as p), '{}'::json)`,
      { record: 'users', view: 'brief' },
    ),
  },
  'rate_limit',
])

export default resource(apps, {
  about: 'An OAuth application, registered by a user or by the school.',
  views: {
    list: [
      ...facts,
      { roles: many(() => roles, { via: () => rolesEntities, by: 'entity_id', view: 'full', order: ['id'] }) },
    ],
    brief: facts,
  },
  list: {
    order: ['-id'],
    sort: ['id', 'name', 'user_id', 'created_at', 'updated_at', 'allowed_origins'],
    filter: ['id', 'name', 'uid', 'owner_id', 'website'],
    range: ['id', 'name', 'uid', 'owner_id', 'website'],
  },
  under: { users: 'owner_id' },
  visible: (t, { viewer }) => sql`${t.public} or ${t.owner_id} = ${viewer}`,
  access: { all: anyone, read: anyone },
  actions: { index: below(index, 'users'), show },
})
