/** Points, places, the shop, the machines, and what the staff does with accounts; and time, which passes. */
import { givePoints } from '../../src/domain/pools.ts'
import { buy, handOut, refund, useUp } from '../../src/domain/purchases.ts'
import { type Actions, actor, pick, rowOf } from './picks.ts'

const HOUR = 3_600_000
const day = (time: Date, ahead: number) => new Date(time.getTime() + ahead * 24 * HOUR).toISOString().slice(0, 10)

export const LIFE: Actions = {
  async points(school, picks) {
    const user = pick(school.people, picks.one)
    const [method, word] = picks.two % 2 ? (['POST', 'add'] as const) : (['DELETE', 'remove'] as const)
    const body = { reason: 'Test', amount: (picks.number % 9) - 2 }
    return school.ask(undefined, method, `/v2/users/${user}/correction_points/${word}`, body)
  },
  gift: (school, { one, number }) =>
    school.run((tx, now) => givePoints(tx, { userId: pick(school.people, one), poolId: 1, points: number % 5 }, now)),
  async pool(school, picks) {
    const [method, word] = picks.two % 2 ? (['POST', 'add'] as const) : (['DELETE', 'remove'] as const)
    return school.ask(undefined, method, `/v2/pools/1/points/${word}`, { points: picks.number % 9 })
  },
  async subscribe(school, picks) {
    const user = pick(school.people, picks.one)
    const body = { event_id: 1 + (picks.two % 2), user_id: user }
    return school.ask(actor(school, picks, user), 'POST', '/v2/events_users', { events_user: body })
  },
  async unsubscribe(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from events_users order by id', picks.one)
    return row && school.ask(actor(school, picks, row[1]), 'DELETE', `/v2/events_users/${row[0]}`)
  },
  async moveSubscription(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from events_users order by id', picks.one)
    const events_user = picks.by % 2 ? { event_id: 1 + (picks.two % 2) } : { user_id: pick(school.people, picks.two) }
    return row && school.ask(actor(school, picks, row[1]), 'PATCH', `/v2/events_users/${row[0]}`, { events_user })
  },
  async seats(school, picks) {
    const max_people = picks.number % 7 === 6 ? null : picks.number % 5
    const fields = picks.two % 6 === 0 ? { activate_waitlist: picks.two % 4 === 0 } : { max_people }
    const of = picks.one % 3
    if (of === 0) return school.ask(undefined, 'PATCH', '/v2/exams/1', { exam: fields })
    return school.ask(undefined, 'PATCH', `/v2/events/${of}`, { event: fields })
  },
  async sit(school, picks) {
    const body = { exams_user: { user_id: pick(school.people, picks.one) } }
    return school.ask(undefined, 'POST', '/v2/exams/1/exams_users', body)
  },
  async standUp(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from exams_users order by id', picks.one)
    return row && school.ask(undefined, 'DELETE', `/v2/exams/1/exams_users/${row[0]}`)
  },
  buy: (school, { one, two, number }) => {
    const [owner, beneficiary] = [pick(school.people, one), pick(school.people, number % 3 ? one : two)]
    const order = { product: 1 + (two % 3), owner, beneficiary, campus: number % 5 ? school.paris : school.lyon }
    return school.run((tx, now) => buy(tx, order, now))
  },
  async settlePurchase(school, picks) {
    const row = await rowOf<[number, number]>(school, 'select id, user_id from commands order by id', picks.one)
    if (!row) return undefined
    const [command, user] = [row[0], picks.by % 4 ? row[1] : pick(school.people, picks.two)]
    return school.run((tx, now) => {
      if (picks.number % 3 === 0) return refund(tx, { command, by: user }, now)
      return picks.number % 3 === 1 ? useUp(tx, { command, user }, now) : handOut(tx, { command, validator: user }, now)
    })
  },
  async pay(school, picks) {
    const transaction = { value: picks.number - 30, user_id: pick(school.people, picks.one), reason: 'Gift' }
    const body = { transaction: { ...transaction, transactable_type: 'Tuteur api' } }
    return school.ask(undefined, 'POST', '/v2/transactions', body)
  },
  async payBack(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from transactions order by id', picks.one)
    return row && school.ask(undefined, 'DELETE', `/v2/transactions/${row[0]}`)
  },
  async logIn(school, picks) {
    const begin_at = new Date(school.clock.now().getTime() - (picks.number % 4) * HOUR)
    const location = {
      ...{ user_id: pick(school.people, picks.one), host: `c1r1s${picks.two % 3}`, campus_id: school.paris },
      ...(picks.by % 2 ? {} : { begin_at, end_at: picks.by % 4 ? null : new Date(begin_at.getTime() + HOUR) }),
    }
    return school.ask(undefined, 'POST', '/v2/locations', { location })
  },
  async logOut(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from locations order by id desc', picks.one)
    const end_at = picks.number % 3 ? school.clock.now() : null
    return row && school.ask(undefined, 'PATCH', `/v2/locations/${row[0]}`, { location: { end_at } })
  },
  goHome: (school) => school.ask(undefined, 'DELETE', `/v2/campus/${school.paris}/locations/end_all`),
  async movePrimary(school, picks) {
    const body = { campus_id: picks.two % 2 ? school.paris : school.lyon }
    return school.ask(undefined, 'POST', `/v2/users/${pick(school.people, picks.one)}/set_primary_campus`, body)
  },
  async attach(school, picks) {
    const campus_user = {
      user_id: pick(school.people, picks.one),
      campus_id: picks.two % 2 ? school.paris : school.lyon,
    }
    const body = { campus_user: { ...campus_user, is_primary: picks.number % 2 === 0 } }
    return school.ask(undefined, 'POST', '/v2/campus_users', body)
  },
  async close(school, picks) {
    const [user, closer] = [pick(school.people, picks.one), pick(school.people, picks.two)]
    const end_at = new Date(school.clock.now().getTime() + (picks.number - 10) * HOUR)
    const close = {
      user_id: user,
      closer_id: closer,
      kind: 'other',
      reason: 'Food',
      ...(picks.by % 2 ? { end_at } : {}),
    }
    return school.ask(undefined, 'POST', '/v2/closes', { close })
  },
  async settleClose(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from closes order by id', picks.one)
    if (!row) return undefined
    if (picks.number % 5 === 0) return school.ask(undefined, 'DELETE', `/v2/closes/${row[0]}`)
    return school.ask(undefined, 'PATCH', `/v2/closes/${row[0]}/${picks.number % 5 === 1 ? 'close' : 'unclose'}`)
  },
  async freeze(school, picks) {
    const now = school.clock.now()
    const [begin_date, expected_end_date] = [day(now, (picks.two % 5) - 1), day(now, picks.number % 12)]
    const span = { user_id: pick(school.people, picks.one), begin_date, expected_end_date, is_free: picks.by % 3 === 0 }
    return school.ask(undefined, 'POST', '/v2/anti_grav_units_users', { anti_grav_units_user: span })
  },
  async changeFreeze(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from anti_grav_units_users order by id', picks.one)
    const span = { expected_end_date: day(school.clock.now(), picks.number % 20) }
    return row && school.ask(undefined, 'PATCH', `/v2/anti_grav_units_users/${row[0]}`, { anti_grav_units_user: span })
  },
  unfreeze: (school, { one }) => school.ask(undefined, 'POST', `/v2/users/${pick(school.people, one)}/unfreeze`),
  async experience(school, picks) {
    const row = await rowOf<[number]>(school, 'select id from experiences order by id', picks.one)
    if (row && picks.by % 3 === 0) return school.ask(undefined, 'DELETE', `/v2/experiences/${row[0]}`)
    const experience = { user_id: pick(school.people, picks.two), experience: picks.number * 7 }
    if (row && picks.by % 3 === 1) return school.ask(undefined, 'PATCH', `/v2/experiences/${row[0]}`, { experience })
    const facts = { skill_id: 1, experiancable_id: 1, cursus_id: school.cursus }
    return school.ask(undefined, 'POST', '/v2/experiences', { experience: { ...experience, ...facts } })
  },
  async alumnus(school, picks) {
    const word = picks.number % 3 === 0 ? 'alumnize' : 'dealumnize'
    return school.ask(undefined, 'POST', `/v2/users/${pick(school.people, picks.one)}/${word}`)
  },
  async wait(school, picks) {
    const hours = picks.by % 6 === 0 ? picks.number : (picks.number % 8) / 4
    school.clock.set(new Date(school.clock.now().getTime() + hours * HOUR))
    await school.clockwork.runDue()
    return { status: 200, text: '' }
  },
}
