/** Coalitions: who is in which, what their members earned, and how the season stands. */
import { blocs } from '../resources/community/blocs.ts'
import { calculations } from '../resources/community/calculations.ts'
import { coalitions } from '../resources/community/coalitions.ts'
import { coalitionsUsers } from '../resources/community/coalitions_users.ts'
import { type Bloc, type Coalition, calculation, blocs as knownBlocs } from './data/coalitions.ts'
import { DAY, date, HOUR, OPENED, recorded } from './days.ts'
import type { Evaluation } from './evaluations/types.ts'
import { cursusMade } from './grown.ts'
import type { Book } from './histories/book.ts'
import type { Study } from './histories/types.ts'
import { putScores } from './scores.ts'
import { SEASON_DAYS, seasonsAgo } from './seasons.ts'
import { numbered, stamps, type World } from './world.ts'

/** Days after the begin of the cursus at which one joins; in a piscine on the first evening. */
const DELAY = 7
const PISCINE = 9

export interface Membership {
  id: number
  created: number
  readonly bloc: Bloc
  readonly coalition: Coalition
  readonly study: Study
}

/** Points that somebody, or a coalition as a whole, was given. */
export interface Score {
  readonly coalition: Coalition
  /** Null: the coalition as a whole. */
  readonly member: Membership | null
  readonly created: number
  readonly value: number
}

export function putCoalitions(world: World, book: Book, evaluations: readonly Evaluation[]): void {
  const members = numbered(knownBlocs.flatMap((bloc) => membersOf(world, book, bloc)))
  world.put(blocs, knownBlocs.map(blocRow))
  putCalculation(world)
  const scores = putScores(world, members, evaluations)
  const running = seasonsAgo(world, 0).begin
  const sums = new Map<Membership | Coalition, number>()
  const years = new Map<Membership, number>()
  const newYear = Date.UTC(new Date(world.today).getUTCFullYear(), 0, 1)
  for (const { coalition, member, created, value } of scores) {
    if (member && created >= newYear) years.set(member, (years.get(member) ?? 0) + value)
    if (created < running) continue
    for (const one of member ? [coalition, member] : [coalition]) sums.set(one, (sums.get(one) ?? 0) + value)
  }
  const best = members
    .filter(({ study }) => study.end === null && study.person.active)
    .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || a.id - b.id)
  world.put(
    coalitions,
    knownBlocs.flatMap((bloc) =>
      bloc.coalitions.map((one) => {
        // The best one of those who are still there leads.
        const master = best.find(({ coalition }) => coalition === one)
        return coalitionRow(bloc, one, master?.study.person.id ?? null, sums.get(one) ?? 0)
      }),
    ),
  )
  world.put(
    coalitionsUsers,
    members.map((member) => memberRow(world, member, sums.get(member) ?? 0, years.get(member) ?? 0)),
  )
}

const delayOf = ({ cursus_id }: Bloc): number => (cursus_id === PISCINE ? 0 : DELAY)

function membersOf(world: World, book: Book, bloc: Bloc): Membership[] {
  const joins = (study: Study) => study.begin + delayOf(bloc) * DAY + 10 * HOUR
  return (
    book.studies
      .filter(({ cursus_id, person }) => cursus_id === bloc.cursus_id && person.campus.id === bloc.campus_id)
      .filter((study) => joins(study) < Math.min(study.end ?? Infinity, world.today))
      // Dealt out in turn, so that houses have the same size.
      .map((study, index) => {
        const coalition = bloc.coalitions[index % bloc.coalitions.length]!
        return { id: 0, created: recorded(joins(study)), bloc, coalition, study }
      })
  )
}

function putCalculation(world: World): void {
  const made = blocMade(knownBlocs.find(({ id }) => id === calculation.bloc_id)!) + DAY
  world.put(calculations, [{ ...calculation, scoreable_type: 'ProjectsUser', ...stamps(made) }])
}

function blocRow(bloc: Bloc): typeof blocs.$inferInsert {
  const { id, campus_id, cursus_id, squad_size } = bloc
  const repeats = cursus_id === PISCINE ? null : SEASON_DAYS
  return {
    ...{ id, campus_id, cursus_id, squad_size, coalition_delay: delayOf(bloc), repeat_deadline_delay: repeats },
    ...stamps(blocMade(bloc)),
  }
}

/** A month after its cursus, the largest campus last. */
function blocMade(bloc: Bloc): number {
  const place = knownBlocs.length - knownBlocs.indexOf(bloc)
  return Math.max(OPENED, cursusMade(bloc.cursus_id)) + 30 * DAY + place * HOUR
}

function coalitionRow(bloc: Bloc, one: Coalition, user_id: number | null, score: number) {
  const { id, name, slug, color, image, cover } = one
  return {
    ...{ id, bloc_id: bloc.id, name, slug, color, user_id, score },
    image: image && `coalition/image/${id}/${image}`,
    cover: cover && `coalition/cover/${id}/${cover}`,
    ...stamps(blocMade(bloc) + id * 1000),
  }
}

function memberRow(world: World, member: Membership, score: number, yearScore: number) {
  const { id, created, coalition, study } = member
  return {
    id,
    coalition_id: coalition.id,
    user_id: study.person.id,
    score,
    this_year_score: yearScore,
    this_year_score_updated_at: date(Math.max(created, world.today - 2 * HOUR)),
    ...stamps(created, score > 0 ? world.today - 2 * HOUR : created),
  }
}
