/** Achievements that agree with what people did, and the titles that they bear. */
import {
  achievements,
  achievementsCampus,
  achievementsCursus,
  achievementsServices,
  achievementsUsers,
} from '../resources/community/achievements.ts'
import { titles, titlesUsers } from '../resources/community/titles.ts'
import { type Achievement, achievements as known } from './data/achievements.ts'
import { slugOf } from './data/slug-of.ts'
import { titles as knownTitles } from './data/titles.ts'
import { DAY, HOUR, recorded } from './days.ts'
import { made } from './grown.ts'
import type { Book } from './histories/book.ts'
import type { Registration, Study } from './histories/types.ts'
import { someTime } from './moments.ts'
import type { Person } from './people.ts'
import { inOrder, stamps, type World } from './world.ts'

export function putAchievements(world: World, book: Book, people: readonly Person[]): void {
  world.put(achievements, known.map(achievementRow))
  putPlacesOf(world)
  const reached = [...byPerson(book)].flatMap(([person, studies]) => reachedBy(world, person, studies))
  world.put(achievementsUsers, inOrder(reached))
  world.put(
    titles,
    knownTitles.map((title) => ({ ...title, slug: slugOf(title.name), ...stamps(made(title.id)) })),
  )
  world.put(titlesUsers, inOrder(people.flatMap((person) => titlesOf(world, person))))
}

function achievementRow(one: Achievement, position: number): typeof achievements.$inferInsert {
  const { id, name, description, kind, tier, nbr_of_success, visible, image, series, title_id } = one
  const step = known.filter((other) => series !== null && other.series === series)
  const before = step[step.indexOf(one) - 1]
  const slug = series === null ? slugOf(name) : `${slugOf(name)}-${nbr_of_success}`
  return {
    ...{ id, name, description, kind, tier, nbr_of_success, visible, title_id, position, slug },
    internal_name: slug,
    pedago: kind === 'pedagogy',
    image: image?.replace('/uploads/', '') ?? null,
    parent_id: before?.id ?? null,
    reward: rewardOf(tier) > 0 ? String(rewardOf(tier)) : null,
    ...stamps(made(id)),
  }
}

/** What the harder ones pay. */
export const rewardOf = (tier: Achievement['tier']): number => (tier === 'hard' || tier === 'challenge' ? 50 : 0)
const byId = new Map(known.map((one) => [one.id, one]))
export const achievementOf = (id: number): Achievement => byId.get(id)!

/** Those of the core, and those that one meets at a populated campus only. */
function putPlacesOf(world: World): void {
  const ofCore = known.filter(isOfCore)
  const onSite = known.filter(({ kind }) => kind === 'scolarity')
  world.put(
    achievementsCursus,
    ofCore.map(({ id }, index) => ({ id: index + 1, achievement_id: id, cursus_id: CORE })),
  )
  const places = onSite.flatMap(({ id }) =>
    (id === CROISSANT ? [PARIS] : campusIds(world)).map((campus_id) => ({ achievement_id: id, campus_id })),
  )
  world.put(
    achievementsCampus,
    places.map((row, index) => ({ id: index + 1, ...row })),
  )
  const service = { achievement_id: GARDENER, duration: 7200, occupation: 'Clean the keyboards' }
  world.put(achievementsServices, [{ id: 1, ...service, ...stamps(made(GARDENER)) }])
}

const isOfCore = ({ kind, id }: Achievement): boolean => kind === 'project' && id !== CADET
const campusIds = (world: World): number[] => world.plan.campuses.map(({ campus_id }) => campus_id)
const CORE = 21
const CROISSANT = 155
const GARDENER = 9201
const PARIS = 1

function byPerson(book: Book): Map<Person, Study[]> {
  const result = new Map<Person, Study[]>()
  for (const study of book.studies) result.set(study.person, [...(result.get(study.person) ?? []), study])
  return result
}

/** Series that follow from marks, and the tries that count for them. */
const COUNTED: readonly (readonly [series: string, counts: (one: Registration) => boolean])[] = [
  ['code-explorer', (one) => one.validated === true],
  ['bonus-hunter', (one) => one.mark === 125],
  ['rigorous-basterd', (one) => one.validated === true && one.teams.length === 1],
]
const CADET = 1
const LEARNER = 218
/** Achievements of daily life, given to some of those who were there long enough. */
const DAILY = [40, 41, 44, 45, 78, 84, 116, 155, 9202, 9205, 36, 54, 87]
const LONG_ENOUGH = 120 * DAY

/** Croissants are a custom of one campus. */
const dailyAt = ({ campus }: Person): number[] => DAILY.filter((id) => id !== CROISSANT || campus.id === PARIS)

function reachedBy(world: World, person: Person, studies: readonly Study[]) {
  const random = world.random('achievements', person.key)
  const row = (achievement_id: number, time: number, nbr_of_success: number | null) => ({
    ...{ user_id: person.id, achievement_id, nbr_of_success, rewarded: true },
    ...stamps(recorded(time)),
  })
  const rows: ReturnType<typeof row>[] = []
  const core = studies.find((study) => study.cursus_id === 21 || study.cursus_id === 1)
  if (core && core.begin < world.today)
    rows.push(row(core.cursus_id === 21 ? LEARNER : CADET, core.begin + 2 * HOUR, 1))
  const done = studies
    .flatMap((study) => [...study.registrations.values()])
    .filter((one) => one.markedAt !== null)
    .sort((a, b) => a.markedAt! - b.markedAt!)
  for (const [series, counts] of COUNTED) {
    const hits = done.filter(counts)
    for (const step of known) {
      if (step.series !== series || hits.length < step.nbr_of_success!) continue
      // Counted whenever a project is validated; one of a cursus waits until its cursus has begun.
      const reached = hits[step.nbr_of_success! - 1]!.markedAt!
      const since = isOfCore(step) ? (studies.find((study) => study.cursus_id === CORE)?.created ?? Infinity) : 0
      const noticed = done.find(({ markedAt, validated }) => validated && markedAt! >= Math.max(reached, since))
      if (noticed) rows.push(row(step.id, noticed.markedAt! + 1000, step.nbr_of_success))
    }
  }
  const begin = studies[0]!.begin
  const stayed = Math.min(person.seen, world.today) - begin
  if (stayed > LONG_ENOUGH && person.anonymised === null)
    for (const id of random.some(dailyAt(person), random.whole(0, 4)))
      rows.push(
        row(
          id,
          someTime(random, person.campus.time_zone, begin + 0.1 * stayed, begin + 0.95 * stayed),
          achievementOf(id).nbr_of_success,
        ),
      )
  return rows
}

/** One student in six has a title, and some have two; at most one of them is shown. */
function titlesOf(world: World, person: Person) {
  const random = world.random('titles', person.key)
  if (person.kind !== 'student' || person.anonymised !== null || !random.chance(0.16)) return []
  const chosen = random.some(knownTitles, random.chance(0.3) ? 2 : 1)
  const shown = random.chance(0.7) ? chosen[0] : undefined
  return chosen.map((title) => {
    const created = someTime(
      random,
      person.campus.time_zone,
      person.created,
      Math.max(person.created + DAY, Math.min(person.seen, world.today)),
    )
    return {
      user_id: person.id,
      title_id: title.id,
      selected: title === shown,
      ...stamps(Math.min(created, world.today)),
    }
  })
}
