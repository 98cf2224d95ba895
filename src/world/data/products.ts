import { frozen } from './frozen.ts'
import { slugOf } from './slug-of.ts'

/** Who hands the product out: nobody (it takes effect by itself), the buyer by choosing, or the shop's manager. */
export type ProductKind = 'auto' | 'user' | 'manager'

/** Something in the shop, for wallet points. */
export interface Product {
  readonly id: number
  readonly category_id: number
  readonly kind: ProductKind
  readonly price: number
  readonly name: string
  readonly slug: string
  readonly description: string
  /** null: as many as one likes. */
  readonly quantity: number | null
  readonly is_uniq: boolean
  readonly one_time_purchase: boolean
  /** Empty: sold on every campus. */
  readonly campus_ids: readonly number[]
}

export interface ProductCategory {
  readonly id: number
  readonly name: string
}

/** All made up. */
export const productCategories = frozen<ProductCategory>([
  { id: 1, name: 'Evaluation' },
  { id: 2, name: 'Profile' },
  { id: 3, name: 'Small things' },
  { id: 4, name: 'Goodies' },
  { id: 5, name: 'Fun' },
  { id: 6, name: 'Campus' },
])

const few = [1, 9, 14, 29]

/** The shop: id, category, kind, price, name, description. Product 1 is real, those from 9000 are made up. */
export const products = frozen<Product>([
  product(1, 4, 'manager', 100, 'Bocal dedicated tee-shirt', 'Tee-shirt signed by the staff.', {
    is_uniq: true,
    campus_ids: [1],
  }),
  product(9701, 1, 'auto', 50, 'Evaluation point', 'One more evaluation point.'),
  product(9702, 1, 'auto', 220, 'Five evaluation points', 'A set of five evaluation points.', { campus_ids: few }),
  product(9703, 2, 'user', 840, 'Title of your choice', 'A title written for you.', {
    one_time_purchase: true,
    campus_ids: few,
  }),
  product(9704, 2, 'user', 200, 'Profile banner', 'A picture for the top of your profile.'),
  product(9705, 3, 'manager', 20, 'Sticker pack', 'Ten stickers.', { quantity: 300, campus_ids: few }),
  product(9706, 4, 'manager', 450, 'Hoodie', 'Warm and black.', { quantity: 60, campus_ids: few }),
  product(9707, 4, 'manager', 120, 'Mug', 'Holds coffee.', { quantity: 80 }),
  product(9708, 4, 'manager', 180, 'Water bottle', 'Steel, half a litre.', { quantity: 50, campus_ids: few }),
  product(9709, 4, 'manager', 90, 'Tote bag', 'For your keyboard.', { quantity: 100, campus_ids: few }),
  product(9710, 4, 'manager', 150, 'Desk plant', 'Needs light.', { quantity: 20, is_uniq: true }),
  product(9711, 5, 'auto', 250, 'Coalition bounty', 'Gives 42 points to your coalition.', { campus_ids: few }),
  product(9712, 5, 'user', 60, 'Music request', 'One song at the next event.', { campus_ids: few }),
  product(9713, 5, 'manager', 1000, 'Choose the event', 'Pick the theme of a campus event.', {
    quantity: 1,
    is_uniq: true,
    one_time_purchase: true,
  }),
  product(9714, 6, 'manager', 300, 'Locker for a month', 'A locker near the cluster.', {
    quantity: 30,
    campus_ids: few,
  }),
  product(9715, 1, 'auto', 420, 'Late retry', 'Skip one waiting time before a retry.', {
    one_time_purchase: true,
    campus_ids: few,
  }),
  product(9716, 4, 'manager', 80, 'Alumni card', 'Printed card.', {
    quantity: 200,
    is_uniq: true,
    one_time_purchase: true,
  }),
  product(9717, 4, 'manager', 45, 'Notebook', 'Dotted paper.', { quantity: 150, campus_ids: few }),
  product(9718, 4, 'manager', 260, 'Cable kit', 'Adapters to borrow for good.', { quantity: 15, campus_ids: few }),
  product(9719, 5, 'user', 10, 'Gift to a friend', 'Sends wallet points to another student.'),
])

function product(
  id: number,
  category_id: number,
  kind: ProductKind,
  price: number,
  name: string,
  description: string,
  more: Partial<Product> = {},
): Product {
  const rest = { quantity: null, is_uniq: false, one_time_purchase: false, campus_ids: [], ...more }
  return { id, category_id, kind, price, name, slug: slugOf(name), description, ...rest }
}
