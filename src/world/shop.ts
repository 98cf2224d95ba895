/** The shop: what it sells, who bought it, and how each wallet came to what is in it. */
import { achievementsUsers } from '../resources/community/achievements.ts'
import { commands } from '../resources/shop/commands.ts'
import { campusProducts, productCategories, products } from '../resources/shop/products.ts'
import { transactions } from '../resources/shop/transactions.ts'
import { isAway } from './absences.ts'
import { achievementOf, rewardOf } from './achievements.ts'
import { campuses } from './data/campuses.ts'
import { productCategories as knownCategories, products as knownProducts, type Product } from './data/products.ts'
import { DAY, date, HOUR, MINUTE } from './days.ts'
import { made } from './grown.ts'
import { officeTime, someTime } from './moments.ts'
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
  // The database fills the wallets itself.
  const all = inOrder(
    people.flatMap((person) => paymentsOf(world, person, byPerson.get(person.id) ?? [], reached.get(person.id) ?? [])),
  )
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
  return random.some(here, random.whole(1, 2)).flatMap((product) => {
    const created = someTime(random, person.campus.time_zone, open + DAY, seen)
    if (isAway(person, created)) return []
    const handed =
      product.kind === 'auto' ? created : officeTime(random, person.campus.time_zone, created + DAY, created + 20 * DAY)
    return [{ id: 0, created, person, product, handed: handed < world.today - HOUR ? handed : null }]
  })
}

type Reached = typeof achievementsUsers.$inferInsert
const REASONS = ['Helped at the open day', 'Won the tournament', 'Exam without a fault', 'Good ideas for the campus']

interface Payment {
  readonly value: number
  readonly type: string
  readonly of: number | null
  readonly reason: string
  readonly time: number
}

/** What came in for achievements, what went out for purchases, and what was given by hand before it could be spent. */
function paymentsOf(world: World, person: Person, bought: readonly Purchase[], reached: readonly Reached[]) {
  const random = world.random('wallet', person.key)
  const rewards = reached.flatMap(({ achievement_id, created_at }): Payment[] => {
    const { name, tier } = achievementOf(achievement_id)
    const value = rewardOf(tier)
    const time = created_at!.getTime()
    return value > 0 ? [{ value, type: 'Achievement', of: achievement_id, reason: name, time }] : []
  })
  const prices = bought.map(
    ({ id, created, product }): Payment => ({
      value: -product.price,
      type: 'Command',
      of: id,
      reason: product.name,
      time: created,
    }),
  )
  const seen = Math.min(person.seen, world.today - HOUR)
  const gift = (value: number, from: number, to: number): Payment => {
    const time = officeTime(random, person.campus.time_zone, from, Math.max(from, to))
    return { value, type: 'Tuteur api', of: null, reason: random.pick(REASONS), time }
  }
  const paid: Payment[] = []
  let [last, left] = [person.created + HOUR, 0]
  for (const next of [...rewards, ...prices].sort((a, b) => a.time - b.time)) {
    const missing = -(left + next.value)
    if (missing > 0) paid.push(gift(Math.ceil(missing / 10) * 10 + random.whole(0, 8) * 10, last, next.time - MINUTE))
    paid.push(next)
    left = paid.reduce((sum, { value }) => sum + value, 0)
    last = Math.max(last, next.time + MINUTE)
  }
  const isAround = person.kind === 'student' && person.anonymised === null && last < seen
  if (isAround && random.chance(0.6)) paid.push(gift(Math.ceil(random.next() ** 2 * 40) * 10, last, seen))
  return paid.map(({ value, type, of, reason, time }) => ({
    ...{ value, user_id: person.id, transactable_id: of, transactable_type: type, reason },
    ...stamps(time),
  }))
}
