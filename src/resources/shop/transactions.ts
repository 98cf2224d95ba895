/** Transactions: what went into wallets and out of them. */

import { pay, payBack } from '../../domain/shop.ts'
import {
  belongsTo,
  below,
  by,
  type Column,
  computed,
  create,
  destroy,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  one,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'

export const transactions = table(
  'transactions',
  {
    id: id(),
    /** Negative: the user paid. */
    value: whole().notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    transactable_id: whole(),
    /** The name of a class (`Achievement`, `Command`), or a text of the client's own. */
    transactable_type: words().notNull(),
    reason: words().notNull(),
    created_at: instant().notNull().default(sql`now()`),
  },
  (t) => [
    // Nobody is paid twice for the same; without an id there is no same.
    unique().on(t.user_id, t.transactable_type, t.transactable_id),
    indexed().on(t.created_at, t.id),
  ],
)

const fields = {
  value: required(),
  user_id: required(),
  transactable_id: optional(),
  transactable_type: required(),
  reason: required(),
}
export type TransactionInput = InputOf<typeof transactions, typeof fields>

export default resource(transactions, {
  about: 'A payment into or out of a wallet.',
  views: {
    list: [
      'id',
      'value',
      'user_id',
      'transactable_id',
      'transactable_type',
      'reason',
      { user: one('user_id', 'brief') },
      // Choices of a bought product (size, colour); no product here has any.
      { options: computed<typeof transactions>(() => sql`null::json`, { nullable: { list: 'object' } }) },
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: ['id', 'value', 'user_id', 'transactable_id', 'transactable_type', 'created_at', 'reason'],
    range: [],
  },
  under: { users: 'user_id' },
  write: {
    root: 'transaction',
    fields,
  },
  access: { read: holders('Transactions manager'), write: holders('Transactions manager') },
  actions: {
    index: below(index, 'users'),
    show,
    create: by(create, pay),
    destroy: by(destroy, payBack),
  },
})
