/** Who evaluates: people of the same campus and cursus who have time, first those who are short of points. */
import { isAway } from '../absences.ts'
import { SECOND } from '../days.ts'
import type { Book } from '../histories/book.ts'
import type { Study } from '../histories/types.ts'
import type { Person } from '../people.ts'
import type { World } from '../world.ts'
import type { Points } from './points.ts'
import { type Evaluation, OFFERED, quartersOf } from './types.ts'

/** So many are asked, and of these the one with the fewest points comes. */
const ASKED = 3
const ATTEMPTS = 24

export class Peers {
  readonly #world: World
  readonly #points: Points
  readonly #studies = new Map<string, Study[]>()
  readonly #busy = new Set<string>()
  /** Who evaluated a team, so that nobody does twice. */
  readonly #met = new Map<number, Person[]>()
  readonly #staff = new Map<Person['campus'], Person[]>()
  readonly #supervisor: Person

  constructor(world: World, book: Book, people: readonly Person[], points: Points) {
    this.#world = world
    this.#points = points
    for (const person of people.filter(({ staff }) => staff))
      this.#staff.set(person.campus, [...(this.#staff.get(person.campus) ?? []), person])
    this.#supervisor = people.find((person) => person.login === 'supervisor')!
    for (const study of book.studies) {
      if (study.begin >= world.today) continue
      const list = this.#studies.get(keyOf(study))
      if (list) list.push(study)
      else this.#studies.set(keyOf(study), [study])
    }
  }

  /** Nobody evaluates while being evaluated. */
  occupy(evaluation: Evaluation): void {
    for (const { registration } of evaluation.team.members)
      for (const quarter of quartersOf(evaluation)) this.#busy.add(`${registration.study.person.id}/${quarter}`)
  }

  find(evaluation: Evaluation): Person {
    const { team, scale, begin } = evaluation
    if (scale.is_external) return this.#supervisor
    const { study } = team.members[0]!.registration
    const person = this.#peerFor(evaluation, this.#studies.get(keyOf(study))!) ?? this.#staffOf(study.person, begin!)
    for (const quarter of quartersOf(evaluation)) this.#busy.add(`${person.id}/${quarter}`)
    const met = this.#met.get(team.id)
    if (met) met.push(person)
    else this.#met.set(team.id, [person])
    return person
  }

  #peerFor(evaluation: Evaluation, peers: readonly Study[]): Person | undefined {
    const random = this.#world.random('peer', evaluation.team.uuid, evaluation.begin!)
    const willing: Person[] = []
    for (let attempt = 0; attempt < ATTEMPTS && willing.length < ASKED; attempt++) {
      const peer = random.pick(peers)
      if (this.#may(peer, evaluation)) willing.push(peer.person)
    }
    const found = willing.length > 0 ? willing : this.#anybody(random.whole(0, peers.length - 1), peers, evaluation)
    return found.reduce<Person | undefined>(
      (a, b) => (a && this.#points.of(a) <= this.#points.of(b) ? a : b),
      undefined,
    )
  }

  #anybody(start: number, peers: readonly Study[], evaluation: Evaluation): Person[] {
    for (let step = 0; step < peers.length; step++) {
      const peer = peers[(start + step) % peers.length]!
      if (this.#may(peer, evaluation)) return [peer.person]
    }
    return []
  }

  #may({ person, begin, end }: Study, evaluation: Evaluation): boolean {
    const { team, scale, created } = evaluation
    const until = evaluation.begin! + scale.duration! * SECOND
    return (
      begin < created &&
      (end === null || end > until) &&
      !isAway(person, created - OFFERED, until) &&
      !team.members.some(({ registration }) => registration.study.person === person) &&
      !this.#met.get(team.id)?.includes(person) &&
      !quartersOf(evaluation).some((quarter) => this.#busy.has(`${person.id}/${quarter}`))
    )
  }

  /** Where nobody is left, one of the staff comes. */
  #staffOf({ campus }: Person, begin: number): Person {
    const staff = this.#staff.get(campus) ?? []
    return staff.findLast(({ created }) => created < begin) ?? staff[0] ?? this.#supervisor
  }
}

const keyOf = (study: Study): string => `${study.person.campus.id}/${study.cursus_id}`
