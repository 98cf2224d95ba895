/** 42cursus: everybody at once, because groups tie the histories of people to each other. */
import type { Project } from '../data/projects/index.ts'
import { DAY, HOUR } from '../days.ts'
import { alumnize, nextAfterCore } from './after-core.ts'
import { Agenda } from './agenda.ts'
import { awake } from './awake.ts'
import { abandon, type Book, evaluated, isOngoing } from './book.ts'
import { COMMON_CORE, core, isOpen } from './conditions.ts'
import { sitNext } from './exam-hall.ts'
import { gather, talking } from './groups.ts'
import { liveInternship } from './internship.ts'
import { leaveOpen } from './last-days.ts'
import { markOf } from './marks.ts'
import type { Registration, Study, Team } from './types.ts'

/** One in eighty steps ends with somebody losing heart; the black hole does the rest. */
const LOSES_HEART = 1 / 80
/** What a project takes whose hours nobody gave. */
const UNKNOWN_HOURS = 14
/** Who is presented to the reader gets so many days rather than fall. */
const GIVEN = 120
/** One team in a hundred and fifty never finds a time at which somebody could come. */
const ABANDONED = 1 / 150
/** After that many tries of one project people give up. */
const MOST_TRIES = 6

export class Core {
  readonly #book: Book
  readonly #agenda = new Agenda()
  /** Who is at it, in the order of coming. */
  readonly #active = new Set<Study>()
  /** Since when somebody looks for company. */
  readonly #waiting = new Map<Study, Map<Project, number>>()

  constructor(book: Book) {
    this.#book = book
  }

  /** Lets a student begin on the first day of the cursus. */
  enter(study: Study): void {
    this.#agenda.add(study.begin + study.random.between(1, 50) * HOUR, (time) => {
      this.#active.add(study)
      this.#act(study, time)
    })
  }

  live(): void {
    this.#agenda.runUntil(this.#book.today)
    for (const study of this.#active) {
      this.#swallow(study, this.#book.today)
      // Whoever would fall in today gets two days from the staff: on the last day, nothing depends on the hour.
      if (study.blackhole !== null && study.end === null && study.blackhole < this.#book.today + DAY)
        give(study, this.#book.today, 2)
    }
    const there = [...this.#active].filter((study) => study.end === null)
    leaveOpen(this.#book, there, this.#waiting)
  }

  #later(study: Study, time: number): void {
    this.#agenda.add(awake(study, time), (at) => this.#act(study, at))
  }

  /** What a student does next. Exactly one such step is due for each student at any time. */
  #act(study: Study, time: number): void {
    if (this.#swallow(study, time) || study.end !== null) return
    if (!study.person.lucky && study.random.chance(LOSES_HEART)) return this.#stop(study, time)
    const failed = [...study.registrations.values()].find((one) => !isOngoing(one) && !one.validated && one.retriableAt)
    if (failed) return this.#again(study, failed, time)
    if (study.quests.has(COMMON_CORE)) return this.#afterCore(study, time)
    for (const project of core) if (isOpen(study, project) && this.#begin(study, project, time)) return
    // Everything that is open needs company, or waits for the others of a group.
    this.#later(study, time + study.random.between(2, 6) * DAY)
  }

  /** Begins a project; false when nobody comes along. */
  #begin(study: Study, project: Project, time: number, together?: readonly Study[]): boolean {
    if (project.exam) return this.#sit(study, project, time)
    const waits = this.#waiting.get(study) ?? new Map<Project, number>()
    const since = waits.get(project) ?? time
    const group = together ?? gather(study, project, time, this.#active, since)
    if (!group) {
      this.#waiting.set(study, waits.set(project, since))
      return false
    }
    for (const member of group) this.#waiting.get(member)?.delete(project)
    const team = this.#book.begin(group, project, time)
    const { random, person } = study
    // Groups are fixed after some days of talk; the newest still are not when the world ends.
    if (group.length > 1) team.locked = time + random.between(0.2, 12) * DAY
    if (team.locked! >= this.#book.today) return talking(team)
    const attempt = team.members[0]!.occurrence
    const hours = (project.estimate_hours || UNKNOWN_HOURS) / group.length ** 0.5 / (1 + attempt * 1.5)
    const work = ((hours / person.hours) * random.between(0.7, 1.4) + 0.5) * DAY
    team.closed = awake(study, team.locked! + work)
    team.marked = evaluated(study, team.closed)
    team.mark = markOf(random, person, team.session, attempt)
    if (!person.lucky && team.session.terminating_after !== null && random.chance(ABANDONED)) abandon(team)
    this.#settleLater(team)
    this.#later(study, team.marked + random.between(1, 40) * HOUR)
    return true
  }

  #sit(study: Study, project: Project, time: number): true {
    const team = sitNext(this.#book, study, project, time)
    this.#settleLater(team)
    this.#later(study, team.marked! + study.random.between(1, 30) * HOUR)
    return true
  }

  #settleLater(team: Team): void {
    this.#agenda.add(team.marked!, (time) => {
      for (const { registration } of team.members) this.#swallow(registration.study, time)
      // A team whose members are all gone is never evaluated.
      if (team.members.every(({ registration }) => registration.study.end !== null)) return
      this.#book.settle(team)
      for (const { registration } of team.members) promote(registration.study)
    })
  }

  /** Tries a failed project again, as soon as that is allowed, with those who failed along. */
  #again(study: Study, failed: Registration, time: number): void {
    if (failed.teams.length >= MOST_TRIES) return this.#stop(study, time)
    const soonest = failed.retriableAt! + study.random.between(0.5, 30) * HOUR
    if (soonest > time) return this.#later(study, soonest)
    const last = failed.teams.at(-1)!
    const others = last.members
      .map(({ registration }) => registration)
      .filter((own) => own.study !== study && own.study.end === null && !own.validated && !isOngoing(own))
    const group = [study, ...others.map((own) => own.study)]
    const enough = group.length >= last.session.group[0]
    if (this.#begin(study, failed.project, time, enough ? group : undefined)) return
    this.#later(study, time + study.random.between(2, 6) * DAY)
  }

  #afterCore(study: Study, time: number): void {
    const next = nextAfterCore(study)
    if (next === 'internship') this.#later(study, liveInternship(this.#book, study, time))
    else if (next === 'alumni') this.#stop(study, time)
    else this.#begin(study, next, time)
  }

  /** Somebody stops working: a cadet waits for the black hole, the others leave. */
  #stop(study: Study, time: number): void {
    if (study.blackhole === null) alumnize(study, time, this.#book.today)
  }

  /** The black hole swallows at its date, not when somebody looks. */
  #swallow(study: Study, time: number): boolean {
    if (study.blackhole === null || study.blackhole > time || study.end !== null) return false
    if (study.person.lucky) {
      give(study, study.blackhole, GIVEN)
      return false
    }
    study.end = study.blackhole
    study.person.active = false
    return true
  }
}

/** The staff moves the black hole by some days. */
function give(study: Study, at: number, days: number): void {
  study.given.push({ at, days })
  study.blackhole! += days * DAY
}

function promote(study: Study): void {
  if (study.quests.has(COMMON_CORE) && study.end === null) study.grade = 'Transcender'
}
