/** When a team is evaluated, which mark each evaluator gives, and what is said. */
import { DAY, HOUR, MINUTE, SECOND } from '../days.ts'
import { awake } from '../histories/awake.ts'
import type { Team } from '../histories/types.ts'
import type { Random } from '../random.ts'
import type { World } from '../world.ts'
import { feedbackOn } from './texts.ts'
import type { Evaluation, Scale } from './types.ts'

const QUARTER = 15 * MINUTE
/** Between a booking and its time there is at least half an hour. */
const AHEAD = 35 * MINUTE

/** Flags: nothing to say, a work that cannot count, and one that was not its makers' own. */
const OK = 1
const BROKEN = [2, 3, 5, 6, 8] as const
export const CHEAT = 7
const OUTSTANDING = 9

/** The evaluations of a team that was submitted, without their evaluators. */
export function meetingsOf(world: World, team: Team, scale: Scale, hasProgram: boolean): Evaluation[] {
  const random = world.random('evaluations', team.uuid)
  const nothing = { id: 0, team, scale, evaluator: null, absent: null, feedback: null, flag: OK }
  const count = scale.correction_number!
  if (team.abandoned)
    return Array.from({ length: count }, () => ({
      ...nothing,
      created: team.marked!,
      begin: null,
      filled: team.marked,
      mark: 0,
    }))
  return team.mark === null ? waiting(world, random, nothing, count) : took(random, nothing, count, hasProgram)
}

type Nothing = Omit<Evaluation, 'created' | 'begin' | 'filled' | 'mark'>

/** The last one settles the mark; where a program marks too, that comes some minutes later. */
function took(random: Random, nothing: Nothing, count: number, hasProgram: boolean): Evaluation[] {
  const { team, scale } = nothing
  const last = team.marked! - (hasProgram ? random.between(1.2, 9.5) * MINUTE : 0)
  const marks = marksOf(random, team.mark!, count)
  const flags = flagsOf(random, team.mark!, count)
  const all = beginsOf(random, team, scale, last, count).map(
    (begin, index): Evaluation => ({
      ...nothing,
      created: bookedBefore(random, team, begin),
      begin,
      filled: index === count - 1 ? last : begin + random.between(0.5, 1) * lengthOf(scale),
      mark: marks[index]!,
      flag: flags[index]!,
      feedback: feedbackOn(random),
    }),
  )
  return [...all, ...missed(random, nothing, all[0]!)]
}

/** Some took place, and the next one is booked. */
function waiting(world: World, random: Random, nothing: Nothing, count: number): Evaluation[] {
  const { team, scale } = nothing
  const room = world.today - team.closed! > count * lengthOf(scale) + 4 * HOUR
  const done = room ? random.whole(0, count - 1) : 0
  const past = done === 0 ? [] : beginsOf(random, team, scale, world.today - HOUR, done)
  const { study } = team.members[0]!.registration
  const next = ceiled(awake(study, world.today + random.between(26, 66) * HOUR))
  return [
    ...past.map(
      (begin): Evaluation => ({
        ...nothing,
        created: bookedBefore(random, team, begin),
        begin,
        filled: begin + random.between(0.5, 1) * lengthOf(scale),
        mark: random.pick([80, 100, 100, 100]),
        feedback: feedbackOn(random),
      }),
    ),
    {
      ...nothing,
      created: random.between(Math.max(team.closed!, world.today - 20 * HOUR), world.today - MINUTE),
      begin: next,
      filled: null,
      mark: null,
    },
  ]
}

/** Now and then somebody does not come; then another one is booked. */
function missed(random: Random, nothing: Nothing, first: Evaluation): Evaluation[] {
  const { team, scale } = nothing
  const from = team.closed! + HOUR
  const until = first.begin! - lengthOf(scale) - QUARTER
  if (from > until || !random.chance(0.02)) return []
  const begin = ceiled(random.between(from, until))
  const absent = random.chance(0.5) ? ('evaluator' as const) : ('evaluated' as const)
  return [{ ...nothing, created: bookedBefore(random, team, begin), begin, filled: null, mark: null, absent }]
}

const ceiled = (time: number): number => Math.ceil(time / QUARTER) * QUARTER
const lengthOf = (scale: Scale): number => scale.duration! * SECOND

/** Most are booked soon after the work was handed in. */
const bookedBefore = (random: Random, { closed }: Team, begin: number): number =>
  closed! + (begin - AHEAD - closed!) * random.next() ** 3

/** One after the other from the submission on, by day, the last so that it is filled at a given time. */
function beginsOf(random: Random, { closed, members }: Team, scale: Scale, last: number, count: number): number[] {
  const length = lengthOf(scale)
  const { study } = members[0]!.registration
  const first = ceiled(closed! + AHEAD)
  const latest = Math.max(first, ceiled(last - random.between(0.5, 1) * length) - QUARTER)
  const begins: number[] = []
  let free = first
  for (let index = 0; index < count - 1; index++) {
    const wanted = first + ((latest - first) * (index + random.between(0.1, 0.9))) / (count - 1)
    const bound = latest - (count - 1 - index) * length
    const begin = Math.max(free, Math.min(ceiled(awake(study, wanted)), bound))
    begins.push(begin)
    free = begin + length
  }
  return [...begins, Math.max(free, latest)]
}

/** Marks whose mean, rounded down, is the team's. */
function marksOf(random: Random, mark: number, count: number): number[] {
  const marks = Array.from({ length: count }, () => mark)
  const most = mark > 100 ? 125 : 100
  if (mark <= 0 || count < 2) return marks
  const change = random.whole(0, Math.min(mark, most - mark))
  marks[0] = mark - change
  marks[count - 1] = mark + change
  return marks
}

function flagsOf(random: Random, mark: number, count: number): number[] {
  const flags = Array.from({ length: count }, () => OK)
  if (mark === -42) return flags.map(() => CHEAT)
  if (mark === 0) flags[0] = random.pick(BROKEN)
  if (mark === 125 && random.chance(0.2)) flags[0] = OUTSTANDING
  return flags
}

/** The days for which slots and answers are kept in full. */
export const isRecent = (world: World, { begin }: Evaluation): boolean =>
  begin !== null && begin > world.today - 30 * DAY
