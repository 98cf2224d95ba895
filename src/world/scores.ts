/** What coalitions were given points for: validated projects and exams, evaluations, hours on site, and by hand. */
import { locations } from '../resources/campus/locations.ts'
import { scores } from '../resources/community/scores.ts'
import type { Membership, Score } from './coalitions.ts'
import { calculation, blocs as knownBlocs } from './data/coalitions.ts'
import { DAY, date, HOUR, MINUTE } from './days.ts'
import type { Evaluation } from './evaluations/types.ts'
import { PAST_SEASONS, seasonsAgo } from './seasons.ts'
import { numbered, rowsOf, type World } from './world.ts'

type Row = typeof scores.$inferInsert
interface Draft extends Score {
  id: number
  created: number
  readonly of: { readonly type: Row['scoreable_type']; readonly id: number } | null
  readonly calculation: number | null
  readonly reason: string
}

/** Points for a mark of 100, for an exam, for a quarter of an hour of evaluating, for an hour on site. */
const [PROJECT, EXAM, QUARTER, ON_SITE] = [calculation.factor, 1000, 40, 10]
/** Programs of a campus look every few minutes; hours on site count for a week. */
const [LOOKS, VISITS] = [5 * MINUTE, 7 * DAY]

/** Writes what was given in the seasons that are known, and answers it. */
export function putScores(world: World, members: readonly Membership[], evaluations: readonly Evaluation[]): Score[] {
  const from = seasonsAgo(world, PAST_SEASONS).begin
  const all = numbered([
    ...members.flatMap((member) => forProjects(world, member, from)),
    ...forEvaluations(world, members, evaluations),
    ...forVisits(world, members),
    ...knownBlocs.flatMap(({ coalitions }) => coalitions.flatMap((coalition) => byHand(world, coalition))),
  ])
  world.put(
    scores,
    all.map(({ id, created, coalition, member, of, calculation, value, reason }) => ({
      ...{ id, coalition_id: coalition.id, coalitions_user_id: member?.id ?? null },
      ...{ scoreable_id: of?.id ?? null, scoreable_type: of?.type ?? null, calculation_id: calculation, value, reason },
      ...{ created_at: date(created), updated_at: date(created) },
    })),
  )
  return all
}

const isCalculated = ({ id }: Membership['bloc']): boolean => id === calculation.bloc_id

/** The first mark that validates counts. */
function forProjects(world: World, member: Membership, from: number): Draft[] {
  const { study, bloc, coalition, created: joined } = member
  const calculated = isCalculated(bloc)
  return [...study.registrations.values()].flatMap(({ id, teams, project }) => {
    const passed = teams.find(({ mark, session }) => mark !== null && mark >= session.minimum_mark)
    if (!passed || passed.marked! < Math.max(from, joined)) return []
    const exam = project.exam && !calculated
    const value = exam ? EXAM : Math.round((PROJECT * passed.mark!) / 100)
    const created = passed.marked! + (calculated ? 1 : world.random('looks', id).next() * LOOKS)
    if (value <= 0 || created >= world.today) return []
    const reason = exam ? 'An exam was passed' : calculation.reason
    const by = calculated ? calculation.id : null
    return [{ id: 0, coalition, member, created, value, of: { type: 'ProjectsUser', id }, calculation: by, reason }]
  })
}

const keyOf = (userId: number, cursusId: number) => `${userId}/${cursusId}`

/** Who evaluates gets points in the running season. */
function forEvaluations(world: World, members: readonly Membership[], evaluations: readonly Evaluation[]): Draft[] {
  const from = seasonsAgo(world, 0).begin
  const own = new Map(members.map((member) => [keyOf(member.study.person.id, member.bloc.cursus_id), member]))
  return evaluations.flatMap(({ id, evaluator, filled, team, scale }): Draft[] => {
    if (!evaluator || filled === null || filled < from) return []
    const member = own.get(keyOf(evaluator.id, team.members[0]!.registration.study.cursus_id))
    const created = filled + LOOKS * world.random('looks', 'evaluation', id).next()
    if (!member || isCalculated(member.bloc) || filled < member.created || created >= world.today) return []
    const value = (QUARTER * scale.duration!) / 900
    const reason = 'You evaluated someone. Well done!'
    return [
      {
        id: 0,
        coalition: member.coalition,
        member,
        created,
        value,
        of: { type: 'ScaleTeam', id },
        calculation: null,
        reason,
      },
    ]
  })
}

function forVisits(world: World, members: readonly Membership[]): Draft[] {
  const own = Map.groupBy(
    members.filter(({ bloc, study }) => !isCalculated(bloc) && study.end === null),
    ({ study }) => study.person.id,
  )
  return rowsOf(world, locations).flatMap(({ id, user_id, begin_at, end_at }) => {
    const [begin, end] = [begin_at.getTime(), end_at?.getTime() ?? world.now]
    if (begin < world.today - VISITS || end >= world.today - LOOKS) return []
    const value = Math.floor((ON_SITE * (end - begin)) / HOUR)
    return (own.get(user_id) ?? []).flatMap((member): Draft[] => {
      if (value === 0 || begin < member.created) return []
      const created = end + LOOKS * world.random('looks', 'visit', id!).next()
      const of = { type: 'Location' as const, id: id! }
      return [
        { id: 0, coalition: member.coalition, member, created, value, of, calculation: null, reason: 'Time on site' },
      ]
    })
  })
}

/** The staff gives to a coalition as a whole, and takes. */
function byHand(world: World, coalition: Score['coalition']): Draft[] {
  const random = world.random('by hand', coalition.id)
  const row = (value: number, reason: string): Draft => {
    const created = world.today - random.between(1, 300) * DAY
    return { id: 0, coalition, member: null, created, value, of: null, calculation: null, reason }
  }
  return [row(random.whole(1, 9) * 100, 'Won the quiz night'), row(-random.whole(1, 5) * 100, 'Left the kitchen dirty')]
}
