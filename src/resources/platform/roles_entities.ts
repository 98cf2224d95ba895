/** Which application holds which role, and until when. */
import {
  allColumns,
  anyone,
  belongsTo,
  below,
  type Column,
  create,
  destroy,
  graph,
  holders,
  id,
  index,
  indexed,
  instant,
  one,
  oneOf,
  optional,
  polymorphic,
  present,
  required,
  resource,
  show,
  sql,
  table,
  timestamps,
  unique,
  update,
} from '../../engine/words.ts'
import { roles } from '../staff/roles.ts'
import { apps } from './apps.ts'

/** The provider's framework's name for an application: what clients send and see. */
export const APPLICATION = 'Doorkeeper::Application'

/** Whose roles allow to give roles, and to take them. */
export const ROLE_GIVERS = ['Advanced tutor', 'Advanced staff'] as const

export const rolesEntities = table(
  'roles_entities',
  {
    id: id(),
    role_id: belongsTo((): Column => roles.id, 'cascade').notNull(),
    entity_id: belongsTo((): Column => apps.id, 'cascade').notNull(),
    entity_type: oneOf([APPLICATION]).notNull().default(APPLICATION),
    /** When the role lapses; null: never. */
    expires_at: instant(),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.role_id, t.entity_id, t.entity_type),
    indexed().on(t.entity_id),
    indexed().on(t.created_at),
    indexed().on(t.expires_at),
  ],
)

export default resource(rolesEntities, {
  about: 'A role that an application holds.',
  views: {
    list: [
      'id',
      'entity_id',
      'entity_type',
      'created_at',
      'expires_at',
      { entity: polymorphic('entity_type', 'entity_id', { [APPLICATION]: { table: () => apps, view: 'brief' } }) },
      { role: one('role_id', 'full') },
    ],
  },
  list: { order: ['-id'], columns: allColumns(rolesEntities), special: { expires: present('expires_at') } },
  under: { roles: 'role_id' },
  // A row shows its application: of a private one they would tell what `/v2/apps` does not.
  visible: (t, { viewer }) =>
    sql`exists (select from ${apps} as a where a.id = ${t.entity_id} and (a.public or a.owner_id = ${viewer}))`,
  write: {
    root: 'roles_entity',
    fields: { role_id: required(), entity_id: required(), entity_type: optional(), expires_at: optional() },
  },
  access: { read: anyone.seeMore(...ROLE_GIVERS), write: holders(...ROLE_GIVERS) },
  actions: {
    index: below(index, 'roles'),
    show,
    graph: graph('created_at', 'updated_at', 'expires_at'),
    create,
    update,
    destroy,
  },
})
