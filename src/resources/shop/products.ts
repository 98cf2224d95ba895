/** Products: what wallets can buy. */

import { stockProduct } from '../../domain/shop.ts'
import {
  ahead,
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  children,
  create,
  destroy,
  extra,
  file,
  filePath,
  flag,
  holders,
  hostlessUrl,
  id,
  index,
  indexed,
  instant,
  object,
  oneOf,
  optional,
  present,
  required,
  resource,
  show,
  table,
  through,
  timestamps,
  unique,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'

/** Shelves of the shop, without routes. */
export const productCategories = table('product_categories', { id: id(), name: words().notNull(), ...timestamps() })

export const products = table(
  'products',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    description: words().notNull(),
    price: whole().notNull(),
    /** How many are left; null: no end. */
    quantity: whole(),
    begin_at: instant(),
    end_at: instant(),
    category_id: belongsTo((): Column => productCategories.id).notNull(),
    /** Who makes it take effect: the buyer, the staff, or nobody (at once). */
    kind: oneOf(['user', 'manager', 'auto']).notNull(),
    image: filePath(),
    /** Owned once at a time. */
    is_uniq: flag().notNull().default(false),
    /** Bought once ever. */
    one_time_purchase: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), unique().on(t.slug), indexed().on(t.category_id)],
)

/** The campus at which a product is sold. */
export const campusProducts = table(
  'campus_products',
  {
    id: id(),
    product_id: belongsTo((): Column => products.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.campus_id, t.product_id), indexed().on(t.product_id)],
)

export default resource(products, {
  about: 'Something to buy in the shop of a campus.',
  find: 'slug',
  views: {
    list: [
      'id',
      'name',
      'description',
      'price',
      'quantity',
      'begin_at',
      'end_at',
      'category_id',
      'created_at',
      'updated_at',
      'kind',
      'slug',
      { image: object({ url: hostlessUrl('image'), thumb: object({ url: hostlessUrl('image', 'thumb_') }) }) },
      'is_uniq',
      'one_time_purchase',
    ],
  },
  list: {
    order: ['-id'],
    columns: [
      'id',
      'name',
      'description',
      'price',
      'quantity',
      'begin_at',
      'end_at',
      'category_id',
      'created_at',
      'updated_at',
      'kind',
      'slug',
      'image',
      'is_uniq',
      'one_time_purchase',
    ],
    special: { future: ahead('begin_at'), end: present('end_at') },
  },
  under: { campus: through(() => campusProducts) },
  write: {
    root: 'product',
    fields: {
      name: required({ slugInto: 'slug' }),
      description: required(),
      price: required({ minimum: 0 }),
      quantity: optional({ minimum: 0 }),
      begin_at: optional(),
      end_at: optional({ after: 'begin_at' }),
      category_id: required(),
      kind: required(),
      slug: extra('string', 'ignored, as upstream does: the name decides'),
      image: file({ required: true }),
      is_uniq: optional(),
      one_time_purchase: optional(),
      campus_products_attributes: children(() => campusProducts, { campus_id: required() }),
    },
  },
  access: { read: anyone, write: holders('Shop manager', 'Advanced tutor') },
  actions: {
    index: below(index, 'campus'),
    show: below(show, 'campus'),
    create: below(by(create, stockProduct), 'campus'),
    update: below(update, 'campus'),
    destroy: below(destroy, 'campus'),
  },
})
