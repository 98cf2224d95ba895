/** Notes: what is written down about somebody. */
import { changeNote, writeNote } from '../../domain/notes.ts'
import {
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  type InputOf,
  id,
  index,
  indexed,
  instant,
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
  through,
  timestamps,
  update,
  userOr,
  words,
} from '../../engine/words.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { users } from '../people/users.ts'

const MANAGERS = ['Notes manager', 'Advanced notes manager'] as const

export const notes = table(
  'notes',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** Who wrote it, where that is no user. */
    from: words(),
    subject: words(),
    content: words(),
    ...timestamps(),
    kind: oneOf(['manual', 'black_hole', 'school_record']).notNull().default('manual'),
    /** From when the user may read it. */
    approved_at: instant(),
    approver_id: belongsTo((): Column => users.id, 'set null'),
    from_user_id: belongsTo((): Column => users.id, 'set null'),
  },
  (t) => [
    indexed().on(t.user_id),
    indexed().on(t.approver_id),
    indexed().on(t.from_user_id),
    indexed().on(t.created_at.desc(), t.id.desc()),
  ],
)

const fields = {
  user_id: required(),
  from_user_id: optional({ default: theTokensUser }),
  subject: optional(),
  content: optional(),
  kind: optional(),
  approved_at: optional(),
  approver_id: optional(),
}
export type NoteInput = InputOf<typeof notes, typeof fields>

export default resource(notes, {
  about: 'A note about a user.',
  views: {
    list: [
      'id',
      { from_user: one('from_user_id', 'brief') },
      'subject',
      'content',
      'created_at',
      { user: one('user_id', 'brief') },
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: [
      'id',
      'user_id',
      'from',
      'subject',
      'content',
      'created_at',
      'updated_at',
      'kind',
      'approved_at',
      'approver_id',
      'from_user_id',
    ],
    special: { approved: present('approved_at') },
  },
  under: { users: 'user_id', campus: through(() => campusUsers, { by: 'user_id' }) },
  // People read what is approved about them, and what they wrote themselves.
  visible: (t, { viewer }) =>
    sql`${t.from_user_id} = ${viewer} or (${t.user_id} = ${viewer} and ${t.approved_at} is not null)`,
  owner: 'from_user_id',
  write: {
    root: 'note',
    fields,
  },
  access: { read: userOr(...MANAGERS).seeMore(...MANAGERS), write: userOr(...MANAGERS) },
  actions: {
    index: below(index, 'users', 'campus'),
    show,
    create: by(create, writeNote),
    update: by(update, changeNote),
    destroy,
  },
})
