/** Coalitions: who is in which, and how the season stands. */
import { blocs } from '../resources/community/blocs.ts'
import { coalitions } from '../resources/community/coalitions.ts'
import { coalitionsUsers } from '../resources/community/coalitions_users.ts'
import { type Bloc, type Coalition, blocs as knownBlocs } from './data/coalitions.ts'
import { DAY, date, HOUR, OPENED, recorded } from './days.ts'
import { cursusMade } from './grown.ts'
import type { Book } from './histories/book.ts'
import type { Study } from './histories/types.ts'
import { numbered, stamps, type World } from './world.ts'

/** A season runs for a quarter; its sums count from there. */
const SEASON = 90 * DAY
/** Days after the begin of the cursus at which one joins; in a piscine on the first evening. */
const DELAY = 7
const PISCINE = 9

interface Membership {
  id: number
  created: number
  readonly coalition: Coalition
  readonly study: Study
  readonly score: number
  readonly yearScore: number
  rank: number
}

/** Answers the winner of each coalition: who leads it as its master. */
export function putCoalitions(world: World, book: Book): void {
  const members = numbered(knownBlocs.flatMap((bloc) => membersOf(world, book, bloc)))
  const byCoalition = new Map<Coalition, Membership[]>()
  for (const member of members)
    byCoalition.set(member.coalition, [...(byCoalition.get(member.coalition) ?? []), member])
  for (const list of byCoalition.values()) {
    list.sort((a, b) => b.score - a.score || a.id - b.id)
    for (const [index, member] of list.entries()) member.rank = index + 1
  }
  world.put(blocs, knownBlocs.map(blocRow))
  world.put(
    coalitions,
    knownBlocs.flatMap((bloc) => bloc.coalitions.map((one) => coalitionRow(bloc, one, byCoalition.get(one) ?? []))),
  )
  world.put(
    coalitionsUsers,
    members.map((member) => memberRow(world, member)),
  )
}

const delayOf = ({ cursus_id }: Bloc): number => (cursus_id === PISCINE ? 0 : DELAY)

function membersOf(world: World, book: Book, bloc: Bloc): Membership[] {
  const joins = (study: Study) => study.begin + delayOf(bloc) * DAY + 10 * HOUR
  const studies = book.studies
    .filter(({ cursus_id, person }) => cursus_id === bloc.cursus_id && person.campus.id === bloc.campus_id)
    .filter((study) => joins(study) < Math.min(study.end ?? Infinity, world.today))
  return studies.map((study, index) => {
    const random = world.random('coalition', study.person.key, bloc.id)
    const year = pointsSince(world, study, new Date(world.today).getUTCFullYear())
    return {
      ...{ id: 0, created: recorded(joins(study)), rank: 0, study },
      // Dealt out in turn, so that houses have the same size.
      coalition: bloc.coalitions[index % bloc.coalitions.length]!,
      score: pointsIn(study, world.today - SEASON, world.today, random.between(0.6, 1.8)),
      yearScore: year,
    }
  })
}

/** Points of a time: for each try that was marked in it seven points a mark, and more for work with others. */
function pointsIn(study: Study, from: number, to: number, zeal: number): number {
  let points = 0
  for (const { teams } of study.registrations.values())
    for (const { marked, mark, members } of teams)
      if (marked !== null && marked >= from && marked < to) points += Math.max(0, mark!) * 7 * members.length
  return Math.round(points * zeal)
}

const pointsSince = (world: World, study: Study, year: number): number =>
  pointsIn(study, Date.UTC(year, 0, 1), world.today, 1)

function blocRow(bloc: Bloc): typeof blocs.$inferInsert {
  const { id, campus_id, cursus_id, squad_size } = bloc
  const repeats = cursus_id === PISCINE ? null : SEASON / DAY
  const created = Math.max(OPENED, cursusMade(cursus_id)) + (30 + (id % 1000)) * DAY
  return {
    ...{ id, campus_id, cursus_id, squad_size, coalition_delay: delayOf(bloc), repeat_deadline_delay: repeats },
    ...stamps(created),
  }
}

function coalitionRow(bloc: Bloc, one: Coalition, members: readonly Membership[]): typeof coalitions.$inferInsert {
  const { id, name, slug, color, image, cover } = one
  const created = Math.max(OPENED, cursusMade(bloc.cursus_id)) + (30 + (bloc.id % 1000)) * DAY + id * 60_000
  return {
    ...{ id, bloc_id: bloc.id, name, slug, color },
    // The best one of those who are still there leads.
    user_id: members.find(({ study }) => study.end === null)?.study.person.id ?? null,
    image: image && `coalition/image/${id}/${image}`,
    cover: cover && `coalition/cover/${id}/${cover}`,
    score: members.reduce((sum, { score }) => sum + score, 0),
    ...stamps(created),
  }
}

function memberRow(world: World, member: Membership): typeof coalitionsUsers.$inferInsert {
  const { id, created, coalition, study, score, yearScore, rank } = member
  return {
    id,
    coalition_id: coalition.id,
    user_id: study.person.id,
    score,
    rank,
    this_year_score: yearScore,
    this_year_score_updated_at: date(Math.max(created, world.today - 2 * HOUR)),
    ...stamps(created, score > 0 ? world.today - 2 * HOUR : created),
  }
}
