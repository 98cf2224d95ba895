/**
 * What rules of sessions ask about a person, by the rule's internal name. Parameters are texts in the order in which
 * the rule declares them; lists in them are parted by spaces.
 */
import type { Person } from './persons.ts'

/** What a rule is held against. */
export interface Asked {
  person: Person
  /** The cursus that the session is for, else all that its project is in. */
  cursus: readonly number[]
  /** What an evaluation is about; undefined where nobody is evaluated. */
  evaluated?: Evaluated
}

/** The team that somebody may evaluate. */
export interface Evaluated {
  /** The primary campus of its leader. */
  campus: number | null
  /** Whether the person has evaluated, or will evaluate, this very rendering. */
  evaluatedBefore: boolean
  /** Days between this meeting and the nearest other one of the person with somebody of the team; undefined: there is none. */
  daysSinceMeeting?: number
  /** How many there are to choose from. */
  evaluators: number
}

export type Predicate = (asked: Asked, told: readonly string[]) => boolean

export const PREDICATES: Readonly<Record<string, Predicate>> = {
  QuestsValidated: ({ person }, told) => wordsIn(told).every((slug) => person.quests.has(slug)),
  QuestsNotValidated: ({ person }, told) => !wordsIn(told).some((slug) => person.quests.has(slug)),
  QuestOrQuestValidated: ({ person }, told) => wordsIn(told).some((slug) => person.quests.has(slug)),
  NeitherOngoingOrValidated: ({ person }, told) =>
    !wordsIn(told).some((slug) => person.projects.get(slug)?.ongoing || person.projects.get(slug)?.validated),
  ProjectsValidated: ({ person }, told) => wordsIn(told).every((slug) => person.projects.get(slug)?.validated),
  ProjectOrProjectValidated: ({ person }, told) => wordsIn(told).some((slug) => person.projects.get(slug)?.validated),
  ProjectsRegisteredOrValidated: ({ person }, told) => wordsIn(told).every((slug) => person.projects.has(slug)),
  MinProjectsValidated: ({ person }, told) => validatedOf(person, wordsIn(told)) >= numberIn(told),
  SkillLevelMin: ({ person }, told) => (person.skills.get(wordsIn(told)[0] ?? '') ?? 0) >= numberIn(told),
  LevelMin: ({ person, cursus }, told) => levelOf(person, cursus) >= numberIn(told),
  FirstNameStartingBy: ({ person }, told) =>
    told
      .flatMap((text) => text.split(' '))
      .some((letter) => letter !== '' && person.firstName.toLowerCase().startsWith(letter.toLowerCase())),
  InCursus: ({ person, cursus }) => cursus.length === 0 || cursus.some((id) => person.cursus.has(id)),
  OnSameCampus: ({ person, evaluated }) => !evaluated || person.campus === evaluated.campus,
  LastClose: ({ evaluated }) => !evaluated?.evaluatedBefore,
  MatchingDelay: ({ evaluated }, told) =>
    evaluated?.daysSinceMeeting === undefined || evaluated.daysSinceMeeting >= pauseIn(told[0], evaluated.evaluators),
}

const NUMBER = /^\d+(\.\d+)?$/

/** The slugs in the parameters; a number alone is no slug. */
const wordsIn = (told: readonly string[]): string[] =>
  told.filter((text) => !NUMBER.test(text)).flatMap((text) => text.split(' ').filter(Boolean))

/** The first number alone in the parameters, wherever it stands; 0 without one. */
const numberIn = (told: readonly string[]): number => Number(told.find((text) => NUMBER.test(text)) ?? 0)

/** How many of these projects are validated; of all where none is named. */
function validatedOf({ projects }: Person, slugs: readonly string[]): number {
  const all = slugs.length > 0 ? slugs.map((slug) => projects.get(slug)) : [...projects.values()]
  return all.filter((standing) => standing?.validated).length
}

const levelOf = ({ cursus }: Person, wanted: readonly number[]): number =>
  Math.max(0, ...(wanted.length > 0 ? wanted : [...cursus.keys()]).map((id) => cursus.get(id) ?? 0))

/** `7-0,14-1,21-2`: with up to 7 evaluators no days of pause, with up to 14 one; beyond the last, as many as there. */
function pauseIn(steps: string | undefined, evaluators: number): number {
  const pairs = (steps ?? '').split(',').map((pair) => pair.split('-').map(Number))
  const found = pairs.find(([most]) => evaluators <= most!) ?? pairs.at(-1)
  return found?.[1] ?? 0
}
