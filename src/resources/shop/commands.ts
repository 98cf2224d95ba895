/** Commands: what was bought, by whom and for whom. */
import {
  anyone,
  belongsTo,
  type Column,
  flag,
  id,
  index,
  indexed,
  instant,
  onlyBelow,
  present,
  resource,
  table,
  through,
  timestamps,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { campusProducts, products } from './products.ts'

export const commands = table(
  'commands',
  {
    id: id(),
    product_id: belongsTo((): Column => products.id).notNull(),
    /** Who benefits. */
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** Who paid. */
    owner_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    used: flag().notNull().default(false),
    /** Who handed it out, and when. */
    validator_id: belongsTo((): Column => users.id, 'set null'),
    validated_at: instant(),
    ...timestamps(),
  },
  (t) => [
    indexed().on(t.product_id),
    indexed().on(t.user_id),
    indexed().on(t.owner_id),
    indexed().on(t.validator_id),
    indexed().on(t.created_at),
  ],
)

export default resource(commands, {
  about: 'A product that somebody bought.',
  views: {
    list: [
      'id',
      'product_id',
      'user_id',
      'owner_id',
      'used',
      'validator_id',
      'validated_at',
      'created_at',
      'updated_at',
    ],
  },
  list: {
    order: ['-id'],
    columns: [
      'id',
      'created_at',
      'updated_at',
      'product_id',
      'user_id',
      'owner_id',
      'used',
      'validator_id',
      'validated_at',
    ],
    special: { validated: present('validated_at') },
  },
  under: {
    products: 'product_id',
    campus: through(() => campusProducts, { by: 'product_id', to: 'campus_id' }),
  },
  access: { read: anyone },
  actions: { index: onlyBelow(index, 'products', 'campus/products') },
})
