/** Evaluations of what teams submitted: those that took place, and those that are booked. */
import { evaluations } from '../resources/evaluation/evaluations.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { scales } from '../resources/evaluation/scales.ts'
import { teamsUploads } from '../resources/evaluation/teams_uploads.ts'
import { evaluationUploads } from '../resources/evaluation/uploads.ts'
import { DAY, dateOrNull, HOUR, MINUTE, recorded } from './days.ts'
import type { Book } from './histories/book.ts'
import type { Study, Team } from './histories/types.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import { inOrder, numbered, rowsOf, stamps, type World } from './world.ts'

const QUARTER = 15 * MINUTE
/** Flags: nothing to say, a work that cannot count, and one that was not its makers' own. */
const OK = 1
const BROKEN = [2, 3, 5, 6, 8] as const
const CHEAT = 7
const OUTSTANDING = 9

type Scale = typeof scales.$inferInsert

export interface Evaluation {
  id: number
  created: number
  readonly team: Team
  readonly scale: Scale
  readonly evaluator: Person | null
  readonly begin: number | null
  /** Null while it is to come, and where somebody was absent. */
  readonly filled: number | null
  readonly mark: number | null
  readonly flag: number
  readonly truant: Person | null
  /** What the team said of it. */
  readonly feedback: { readonly text: string; readonly rating: number } | null
}

/** Answers everything that was evaluated, for slots and feedback. */
export function putEvaluations(world: World, book: Book, people: readonly Person[]): Evaluation[] {
  const sheets = primaryScales(world)
  const peers = new Peers(world, book, people)
  const all = numbered(
    book.teams.flatMap((team) => {
      const scale = sheets.get(team.session.id)
      return scale && team.closed !== null && team.status !== 'parent' ? evaluationsOf(world, team, scale, peers) : []
    }),
  )
  world.put(scaleTeams, all.map(evaluationRow))
  putUploads(world, book)
  return all
}

/** The primary scale of each session. */
function primaryScales(world: World): Map<number, Scale> {
  const sessions = new Map(rowsOf(world, evaluations).map((row) => [row.id!, row.project_session_id!]))
  const primary = rowsOf(world, scales).filter((scale) => scale.is_primary)
  return new Map(primary.map((scale) => [sessions.get(scale.evaluation_id!)!, scale]))
}

/** Who is there to evaluate: people of the same campus and cursus, one evaluation at a time. */
class Peers {
  readonly #studies = new Map<string, Study[]>()
  readonly #busy = new Set<string>()
  readonly #staff: readonly Person[]
  readonly #supervisor: Person

  constructor(world: World, book: Book, people: readonly Person[]) {
    this.#staff = people.filter((person) => person.staff)
    this.#supervisor = people.find((person) => person.login === 'supervisor')!
    for (const study of book.studies) {
      if (study.begin >= world.today) continue
      const key = keyOf(study)
      this.#studies.set(key, [...(this.#studies.get(key) ?? []), study])
    }
  }

  find(random: Random, team: Team, scale: Scale, begin: number): Person {
    if (scale.is_external) return this.#supervisor
    const { study } = team.members[0]!.registration
    const peers = this.#studies.get(keyOf(study))!
    const quarters = Array.from({ length: scale.duration! / 900 }, (_, index) => begin + index * QUARTER)
    for (let attempt = 0; attempt < 24; attempt++) {
      const peer = random.pick(peers)
      const there = peer.begin < begin && (peer.end === null || peer.end > begin) && peer.person.active
      const isMember = team.members.some(({ registration }) => registration.study.person === peer.person)
      const times = quarters.map((quarter) => `${peer.person.id}/${quarter}`)
      if (!there || isMember || times.some((time) => this.#busy.has(time))) continue
      for (const time of times) this.#busy.add(time)
      return peer.person
    }
    return this.#staff.find((person) => person.campus === study.person.campus) ?? this.#supervisor
  }
}

const keyOf = (study: Study): string => `${study.person.campus.id}/${study.cursus_id}`

function evaluationsOf(world: World, team: Team, scale: Scale, peers: Peers): Evaluation[] {
  const random = world.random('evaluations', team.uuid)
  const count = scale.correction_number!
  const closed = team.closed!
  const until = team.marked ?? world.today
  const nothing = { id: 0, team, scale, truant: null, feedback: null, flag: OK }
  // Nobody came in time: the server gives up and writes placeholders.
  if (team.mark === 0 && team.session.terminating_after !== null && random.chance(0.1))
    return marksOf(random, 0, count).map((mark) => {
      const created = until - MINUTE
      return { ...nothing, created, evaluator: null, begin: null, filled: until, mark }
    })
  const marks = team.mark === null ? undefined : marksOf(random, team.mark, count)
  const flags = flagsOf(random, team.mark, count)
  const took = marks ? count : random.whole(0, count - 1)
  const result: Evaluation[] = []
  for (let index = 0; index < count; index++) {
    const planned = index >= took
    if (planned && index > took) break
    const begin = planned
      ? quarter(world.today + random.between(9, 60) * HOUR)
      : beginOf(closed, until, (index + random.between(0.2, 0.8)) / count)
    const evaluator = peers.find(random, team, scale, begin)
    const created = Math.min(closed + random.between(1, 40) * MINUTE, planned ? world.today - MINUTE : begin)
    const filled = planned ? null : Math.min(begin + (scale.duration! * 1000 * 4) / 5, until)
    const mark = planned ? null : (marks?.[index] ?? random.pick([0, 80, 100, 100, 110]))
    const flag = planned ? OK : flags[index]!
    const evaluation = { ...nothing, created, evaluator, begin, filled, mark, flag }
    result.push({ ...evaluation, feedback: planned ? null : feedbackOn(random) })
  }
  // Now and then somebody does not come; then another is booked.
  const [first] = result
  if (first?.evaluator && first.filled !== null && random.chance(0.02)) {
    const missed = { ...first, begin: first.begin! - HOUR, filled: null, mark: null, flag: OK, feedback: null }
    const truant = random.chance(0.5) ? first.evaluator : team.members[0]!.registration.study.person
    result.push({ ...missed, created: first.created - MINUTE, truant })
  }
  return result
}

const quarter = (time: number): number => Math.floor(time / QUARTER) * QUARTER

/** On a quarter between the two, and never after the end. */
const beginOf = (from: number, until: number, part: number): number =>
  Math.min(quarter(from + (until - from) * part) + QUARTER, quarter(until))

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

function flagsOf(random: Random, mark: number | null, count: number): number[] {
  const flags = Array.from({ length: count }, () => OK)
  if (mark === -42) return flags.map(() => CHEAT)
  if (mark === 0) flags[0] = random.pick(BROKEN)
  if (mark === 125 && random.chance(0.2)) flags[0] = OUTSTANDING
  return flags
}

const PRAISE = [
  'Took the time to read everything, thanks!',
  'Friendly and precise.',
  'Found a leak that we had missed.',
  'Good questions, we learned something.',
  'A bit in a hurry, but fair.',
] as const

const feedbackOn = (random: Random): Evaluation['feedback'] =>
  random.chance(0.8) ? { text: random.pick(PRAISE), rating: random.pick([3, 4, 5, 5, 5]) } : null

function evaluationRow(evaluation: Evaluation): typeof scaleTeams.$inferInsert {
  const { id, created, team, scale, evaluator, begin, filled, mark, flag, truant, feedback } = evaluation
  return {
    id,
    user_id: evaluator?.id ?? null,
    team_id: team.id,
    scale_id: scale.id!,
    begin_at: dateOrNull(begin),
    filled_at: dateOrNull(filled),
    comment: commentOn(evaluation),
    final_mark: mark,
    flag_id: flag,
    truant_id: truant?.id ?? null,
    old_feedback: feedback?.text ?? null,
    feedback_rating: feedback?.rating ?? null,
    ip: filled === null || evaluator === null ? null : `10.${evaluator.campus.id}.1.${(id % 250) + 2}`,
    ...stamps(recorded(created), recorded(filled ?? created)),
  }
}

function commentOn({ evaluator, filled, flag, mark }: Evaluation): string | null {
  if (filled === null || mark === null) return null
  if (evaluator === null) return 'Nobody came to evaluate in time.'
  if (flag === CHEAT) return 'The code is somebody else\u2019s, and nobody could explain it.'
  if (mark === 0) return 'It does not do what the subject asks for yet. Keep going!'
  return mark >= 100 ? 'Everything works and was explained well.' : 'Good work, some cases are still missing.'
}

/** The moulinette answers minutes before the team is marked. */
function putUploads(world: World, book: Book): void {
  const sessions = new Map(rowsOf(world, evaluations).map((row) => [row.id!, row.project_session_id!]))
  const programs = new Map(
    rowsOf(world, evaluationUploads).map((row) => [sessions.get(row.evaluation_id)!, row.id!] as const),
  )
  const rows = book.teams.flatMap((team) => {
    const upload = programs.get(team.session.id)
    if (upload === undefined || team.mark === null || team.marked === null || team.status !== 'finished') return []
    const { mark } = team
    const comment = mark > 0 ? `ex00: OK | ex01: OK | ex02: ${mark >= 100 ? 'OK' : 'KO'}` : 'ex00: KO'
    return [{ team_id: team.id, upload_id: upload, final_mark: mark, comment, ...stamps(recorded(team.marked)) }]
  })
  world.put(teamsUploads, inOrder(rows))
}

/** The days for which slots and answers are kept in full. */
export const isRecent = (world: World, { begin }: Evaluation): boolean =>
  begin !== null && begin > world.today - 30 * DAY
