/** The rows of closed accounts: closes, what people worked to lift them, and freezes. */
import { antiGravUnits } from '../resources/staff/anti_grav_units.ts'
import { antiGravUnitsUsers } from '../resources/staff/anti_grav_units_users.ts'
import { closes } from '../resources/staff/closes.ts'
import { communityServices } from '../resources/staff/community_services.ts'
import type { Absences, Close, Freeze } from './absences.ts'
import { antiGravUnits as knownUnits } from './data/anti-grav-units.ts'
import { DAY, date, dateOrNull } from './days.ts'
import { made } from './grown.ts'
import type { Person } from './people.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

export function putCloses(world: World, { closes: planned, freezes }: Absences, people: readonly Person[]): void {
  const all = numbered([...planned])
  const staff = (person: Person) => people.filter((one) => one.staff && one.campus === person.campus)
  world.put(
    closes,
    all.map(({ id, created, person, kind, reason, end, lifted }) => ({
      id,
      user_id: person.id,
      closer_id: world.random('closer', person.key).pick(staff(person)).id,
      reason,
      state: lifted === null ? ('close' as const) : ('unclose' as const),
      kind,
      end_at: dateOrNull(end),
      jid: end === null ? null : world.random('close job', person.key).hex(24),
      ...stamps(created, lifted ?? created),
    })),
  )
  world.put(communityServices, inOrder(all.flatMap((close) => serviceRows(world, close, staff(close.person)))))
  putFreezes(world, freezes)
}

function serviceRows(world: World, close: Close, staff: readonly Person[]) {
  const random = world.random('services', close.person.key)
  return close.services.map(({ created, scheduled, done, duration, occupation, state }) => ({
    close_id: close.id,
    tiger_id: random.chance(0.8) ? random.pick(staff).id : null,
    duration,
    schedule_at: date(scheduled),
    occupation,
    state,
    token: random.hex(32),
    ...stamps(created, state === 'schedule' ? created : done),
  }))
}

function putFreezes(world: World, freezes: readonly Freeze[]): void {
  world.put(
    antiGravUnits,
    knownUnits.map((unit) => ({ ...unit, ...stamps(made(unit.id)) })),
  )
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  const rows = freezes.map(({ close, person, begin, end, reason }) => {
    const random = world.random('freeze row', person.key)
    const days = (end - begin) / DAY
    const fitting = knownUnits.filter(({ max_days }) => max_days === null || max_days >= days)
    const created = close?.created ?? end
    const isOver = end <= world.today
    return {
      user_id: person.id,
      anti_grav_unit_id: random.pick(fitting).id,
      begin_date: day(begin),
      expected_end_date: day(end),
      end_date: isOver ? day(end) : null,
      reason,
      is_free: close === null || random.chance(0.15),
      close_id: close?.id ?? null,
      internship_id: null,
      ...stamps(created, isOver ? end : created),
    }
  })
  world.put(antiGravUnitsUsers, inOrder(rows))
}
