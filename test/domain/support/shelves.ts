/** The scene of rules with a shop in Paris. */

import { buy, type Purchase } from '../../../src/domain/purchases.ts'
import { commands } from '../../../src/resources/shop/commands.ts'
import { products } from '../../../src/resources/shop/products.ts'
import { NOW, type Person, type Rules, rules } from '../../support/rules.ts'

export interface Shelves extends Rules {
  /** A product that costs 10, on sale in Paris. */
  stock(more?: object): Promise<number>
  /** Puts something into a wallet. */
  fill(person: Person, value: number): Promise<void>
  wallet(person: Person): Promise<number>
  /** Who has a product bought for themselves in Paris, unless something else is said. Answers the command. */
  buys(person: Person, product: number, more?: Partial<Purchase>): Promise<number>
  /** How many of a product are left. */
  left(product: number): Promise<number | null>
  bought(command: number): Promise<typeof commands.$inferSelect | undefined>
}

const IMAGE = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64')}`

export async function shelves(): Promise<Shelves> {
  const world = await rules()
  await world.db.script(`insert into product_categories (id, name) overriding system value values (1, 'Goodies')`)
  let made = 0
  return {
    ...world,
    stock: (more = {}) =>
      world.create('products', {
        ...{
          name: `Mug ${++made}`,
          description: 'Holds coffee',
          price: 10,
          category_id: 1,
          kind: 'user',
          image: IMAGE,
        },
        ...{ campus_products_attributes: [{ campus_id: world.paris }], ...more },
      }),
    fill: async ({ id: user_id }, value) =>
      void (await world.create('transactions', { value, user_id, transactable_type: 'Tuteur api', reason: 'Gift' })),
    wallet: ({ id }) => world.value('select wallet from users where id = $1', id),
    buys: ({ id }, product, more = {}) =>
      world.run((tx) => buy(tx, { product, owner: id, beneficiary: id, campus: world.paris, ...more }, NOW)),
    left: async (id) => (await world.row(products, id))!.quantity,
    bought: (id) => world.row(commands, id),
  }
}
