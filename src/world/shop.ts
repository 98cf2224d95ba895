/** The shop: what it sells, who bought it, and how each wallet came to what is in it. */
import { achievementsUsers } from '../resources/community/achievements.ts'
import { users } from '../resources/people/users.ts'
import { commands } from '../resources/shop/commands.ts'
import { campusProducts, productCategories, products } from '../resources/shop/products.ts'
import { transactions } from '../resources/shop/transactions.ts'
import { campuses } from './data/campuses.ts'
import { productCategories as knownCategories, products as knownProducts, type Product } from './data/products.ts'
import { DAY, date, HOUR } from './days.ts'
import { made } from './grown.ts'
import type { Person } from './people.ts'
import { inOrder, numbered, rowsOf, stamps, type World } from './world.ts'

export function putShop(world: World, people: readonly Person[]): void {
  world.put(
    productCategories,
    knownCategories.map((one) => ({ ...one, ...stamps(made(one.id)) })),
  )
  world.put(
    products,
    knownProducts.map(({ campus_ids: _, ...one }) => ({
      ...one,
      begin_at: date(made(one.id)),
      // Goodies are a collection of the year.
      end_at: one.category_id === 4 ? date(world.today + 120 * DAY) : null,
      image: `product/image/${one.id}/${one.slug}.svg`,
      ...stamps(made(one.id)),
    })),
  )
  const sold = knownProducts.flatMap((one) =>
    placesOf(one).map((campus_id) => ({ product_id: one.id, campus_id, ...stamps(made(one.id)) })),
  )
  world.put(campusProducts, inOrder(sold))
  putPurchases(world, people)
}

/** A product without a campus is sold on every one that is open. */
const placesOf = ({ campus_ids }: Product): readonly number[] =>
  campus_ids.length > 0 ? campus_ids : campuses.filter(({ active }) => active).map(({ id }) => id)

interface Purchase {
  id: number
  created: number
  readonly person: Person
  readonly product: Product
  readonly handed: number | null
}

function putPurchases(world: World, people: readonly Person[]): void {
  const bought = numbered(people.flatMap((person) => purchasesOf(world, person)))
  const staff = people.filter((person) => person.staff)
  const handedBy = (person: Person) => staff.find((one) => one.campus === person.campus)?.id ?? staff[0]!.id
  world.put(
    commands,
    bought.map(({ id, created, person, product, handed }) => ({
      ...{ id, product_id: product.id, user_id: person.id, owner_id: person.id, used: handed !== null },
      validator_id: handed !== null && product.kind === 'manager' ? handedBy(person) : null,
      validated_at: handed === null ? null : date(handed),
      ...stamps(created, handed ?? created),
    })),
  )
  const byPerson = Map.groupBy(bought, ({ person }) => person.id)
  const reached = Map.groupBy(rowsOf(world, achievementsUsers), ({ user_id }) => user_id)
  const paid = rowsOf(world, users).flatMap((user) =>
    paymentsOf(world, user, byPerson.get(user.id!) ?? [], reached.get(user.id!) ?? []),
  )
  // The database fills the wallets itself, from the transactions.
  for (const user of rowsOf(world, users)) user.wallet = 0
  const all = inOrder(paid)
  world.put(
    transactions,
    all.map(({ updated_at: _, ...row }) => row),
  )
}

/** One student in six bought something, and waits for it if it was lately. */
function purchasesOf(world: World, person: Person): Purchase[] {
  const random = world.random('purchases', person.key)
  const open = Math.max(person.created, made(9720))
  const seen = Math.min(person.seen, world.today - HOUR)
  if (person.kind !== 'student' || person.anonymised !== null || seen < open + 30 * DAY || !random.chance(0.17))
    return []
  const here = knownProducts.filter((product) => placesOf(product).includes(person.campus.id))
  return random.some(here, random.whole(1, 2)).map((product) => {
    const created = random.between(open + DAY, seen)
    const handed = product.kind === 'auto' ? created : created + random.between(1, 20) * DAY
    return { id: 0, created, person, product, handed: handed < world.today - HOUR ? handed : null }
  })
}

type User = typeof users.$inferInsert
type Reached = typeof achievementsUsers.$inferInsert
const REASONS = ['Helped at the open day', 'Won the tournament', 'Exam without a fault', 'Good ideas for the campus']

/** What went out for purchases, and what came in for achievements and by hand, so that the wallet is the sum. */
function paymentsOf(world: World, user: User, bought: readonly Purchase[], reached: readonly Reached[]) {
  const random = world.random('wallet', user.id!)
  const row = (value: number, type: string, of: number | null, reason: string, time: number) => ({
    ...{ value, user_id: user.id!, transactable_id: of, transactable_type: type, reason },
    ...stamps(time),
  })
  const out = bought.map(({ id, created, product }) => row(-product.price, 'Command', id, product.name, created))
  let left = user.wallet! - out.reduce((sum, { value }) => sum + value, 0)
  const earned = random.some(reached, 3).flatMap(({ achievement_id, created_at }) => {
    const value = Math.min(left, random.whole(1, 5) * 10)
    left -= value
    return value > 0 ? [row(value, 'Achievement', achievement_id, 'Achievement unlocked', created_at!.getTime())] : []
  })
  const begin = user.created_at!.getTime() + HOUR
  // What was spent had been earned before.
  const until = Math.min(world.today - HOUR, user.last_seen_at?.getTime() ?? begin, ...bought.map((one) => one.created))
  const gift = row(left, 'Tuteur api', null, random.pick(REASONS), random.between(begin, Math.max(begin, until)))
  return [...out, ...earned, ...(left > 0 ? [gift] : [])]
}
