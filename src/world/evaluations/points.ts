/** The ledger of evaluation points: what each evaluation cost the evaluated and brought its evaluator, in turn. */
import { users } from '../../resources/people/users.ts'
import { correctionPointHistorics } from '../../resources/shop/correction_point_historics.ts'
import { date, HOUR, MINUTE, recorded } from '../days.ts'
import { officeTime, someTime } from '../moments.ts'
import type { Person } from '../people.ts'
import { numbered, rowsOf, type World } from '../world.ts'
import type { Evaluation } from './types.ts'

/** Everybody begins with so many. */
const FIRST = 5
/** An evaluation of an hour brings two. */
const LONG = 3600
/** Who has more gives what is too much to the pool, most often. */
const ENOUGH = 9
const HELPED = ['Helped at the open day', 'Helped at an event', 'Found an error in a subject', 'Welcomed the new ones']

interface Move {
  id: number
  created: number
  readonly person: Person
  readonly sum: number
  readonly total: number
  readonly reason: string
  readonly evaluation: Evaluation | null
}

export class Points {
  readonly #world: World
  readonly #moves = new Map<Person, Move[]>()

  constructor(world: World, people: readonly Person[]) {
    this.#world = world
    for (const person of people) this.#move(person, FIRST, 'Creation', person.created)
  }

  /** What somebody has by now. */
  of = (person: Person): number => this.#moves.get(person)?.at(-1)?.total ?? 0

  /** Each member pays for a booking; who cannot has earned a point otherwise. */
  book(evaluation: Evaluation): void {
    if (evaluation.scale.free) return
    for (const person of membersOf(evaluation)) {
      if (this.of(person) < 1) this.#help(person, evaluation.created)
      this.#move(person, -1, 'Defense plannification', recorded(evaluation.created), evaluation)
    }
  }

  /** The evaluator earns, unless it was the evaluator who did not come: then the others have their points back. */
  settle(evaluation: Evaluation, time: number): void {
    const { evaluator, absent, scale } = evaluation
    if (absent !== 'evaluator') {
      const sum = scale.duration! >= LONG ? 2 : 1
      if (evaluator) this.#move(evaluator, sum, 'Earning after defense', recorded(time), evaluation)
    } else if (!scale.free)
      for (const person of membersOf(evaluation))
        this.#move(person, 1, 'Refund after an absent evaluator', recorded(time), evaluation)
  }

  /** Writes everything down, and what everybody has left. */
  put(): void {
    for (const person of this.#moves.keys()) this.#give(person)
    const all = numbered([...this.#moves.values()].flat())
    this.#world.put(
      correctionPointHistorics,
      all.map(({ id, created, person, sum, total, reason, evaluation }) => ({
        ...{ id, user_data_id: person.id, scale_team_id: evaluation?.id ?? null, reason, sum, total },
        ...{ created_at: date(created), updated_at: date(created) },
      })),
    )
    const balances = new Map([...this.#moves].map(([person, moves]) => [person.id, moves.at(-1)!.total]))
    for (const user of rowsOf(this.#world, users)) user.correction_point = balances.get(user.id!)!
  }

  #help(person: Person, before: number): void {
    const { created: last } = this.#moves.get(person)!.at(-1)!
    const random = this.#world.random('helped', person.key, last)
    const sum = random.whole(2, 4)
    const time = officeTime(random, person.campus.time_zone, last, recorded(before))
    this.#move(person, sum, random.pick(HELPED), time)
  }

  #give(person: Person): void {
    const random = this.#world.random('gift', person.key)
    const [{ created: last }, points] = [this.#moves.get(person)!.at(-1)!, this.of(person)]
    const until = Math.min(person.seen, this.#world.today - HOUR)
    if (points <= ENOUGH || last + MINUTE >= until || !random.chance(0.9)) return
    const time = someTime(random, person.campus.time_zone, last + MINUTE, until)
    this.#move(person, random.whole(3, ENOUGH) - points, 'Provided points to the pool.', time)
  }

  #move(person: Person, sum: number, reason: string, created: number, evaluation: Evaluation | null = null): void {
    const move = { id: 0, created, person, sum, total: this.of(person) + sum, reason, evaluation }
    const moves = this.#moves.get(person)
    if (moves) moves.push(move)
    else this.#moves.set(person, [move])
  }
}

const membersOf = ({ team }: Evaluation): Person[] => team.members.map(({ registration }) => registration.study.person)
