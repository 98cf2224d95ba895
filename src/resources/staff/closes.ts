/** Closes: accounts that the staff closed, and those that a freeze or the black hole closes. */
import { changeClose, closeAgain, liftClose, openClose, removeClose } from '../../domain/closes.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  children,
  computed,
  create,
  destroy,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  many,
  member,
  one,
  oneOf,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  theTokensUser,
  timestamps,
  update,
  view,
  words,
} from '../../engine/words.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { users } from '../people/users.ts'
import { communityServices } from './community_services.ts'

export const closes = table(
  'closes',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    closer_id: belongsTo((): Column => users.id).notNull(),
    reason: words().notNull(),
    state: oneOf(['close', 'unclose']).notNull().default('close'),
    kind: oneOf([
      'agu',
      'other',
      'deserter',
      'black_hole',
      'serious_misconduct',
      'social_security',
      'non_admitted',
      'pace_unknown',
    ]).notNull(),
    /** Null: until somebody lifts it. */
    end_at: instant(),
    /** The job that will lift it. */
    jid: words(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.user_id),
    indexed().on(t.closer_id),
    indexed().on(t.created_at.desc(), t.id.desc()),
    // Few are in force: what ends by itself is found among them.
    indexed('closes_in_force').on(t.end_at).where(sql`${t.state} = 'close'`),
  ],
)

const light = view(closes, [
  'id',
  'reason',
  'state',
  'kind',
  'end_at',
  {
    primary_campus_id: computed<typeof closes>(
      (t) => sql`(select c.campus_id from ${campusUsers} as c where c.user_id = ${t.user_id} and c.is_primary)`,
      { nullable: 'integer' },
    ),
  },
  'created_at',
  'updated_at',
])

const fields = {
  user_id: required(),
  closer_id: required({ default: theTokensUser }),
  kind: required(),
  reason: required(),
  end_at: optional(),
  community_services_attributes: children(() => communityServices, {
    // Two, four or eight hours, in seconds.
    duration: required({ in: ['7200', '14400', '28800'] }),
    occupation: optional({ maxLength: 255 }),
  }),
}
export type CloseInput = InputOf<typeof closes, typeof fields>

export default resource(closes, {
  about: 'A time in which an account is closed.',
  views: {
    list: [
      ...light,
      { community_services: many(() => communityServices, { view: 'brief' }) },
      { user: one('user_id', 'brief') },
      { closer: one('closer_id', 'brief') },
    ],
    light,
  },
  list: {
    order: ['-created_at', '-id'],
    columns: allColumns(closes),
    special: {
      campus_id: primaryCampusOfUser(),
      end: present('end_at'),
    },
  },
  under: { users: 'user_id' },
  write: {
    root: 'close',
    fields,
  },
  access: { all: holders('Basic staff').scope('tig'), destroy: holders('Advanced staff').scope('tig') },
  actions: {
    index: below(index, 'users'),
    show,
    create: below(by(create, openClose), 'users'),
    update: by(update, changeClose),
    destroy: by(destroy, removeClose),
    close: member('PATCH|PUT /close', closeAgain),
    unclose: member('PATCH|PUT /unclose', liftClose),
  },
})
