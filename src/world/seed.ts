/**
 * Fills an empty database with a sample world: real campus, cursus and projects, people who do not exist, and
 * histories that follow the rules. The same world, seed and day make the same rows.
 */
import { getTableName } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { checkPointsOnce } from '../db/points-check.ts'
import { recordNothing } from '../db/recording.ts'
import { writeAttendance } from '../domain/attendance.ts'
import { enterInternshipDays } from '../domain/journals.ts'
import { planAbsences } from './absences.ts'
import { ageAccounts, putAccounts } from './accounts.ts'
import { putAchievements } from './achievements.ts'
import { putAnswers } from './answers.ts'
import { putCareers } from './career.ts'
import { putCloses } from './closes.ts'
import { putClusters } from './clusters.ts'
import { putCoalitions } from './coalitions.ts'
import { putCommunity } from './community.ts'
import { putCurricula } from './curricula.ts'
import { putEvaluations } from './evaluations/index.ts'
import { putEvents } from './events.ts'
import { putExams } from './exams.ts'
import { putExperiences } from './experiences.ts'
import { putFeedback } from './feedback.ts'
import { historiesOf } from './histories/index.ts'
import { putHooks } from './hooks.ts'
import { insertRows } from './insert.ts'
import { putLibrary } from './library.ts'
import { putLocations } from './locations.ts'
import { putNews } from './news.ts'
import { putPapers } from './papers.ts'
import { putPartnerships } from './partnerships.ts'
import { putPatronageReports } from './patronages.ts'
import { peopleOf, STAFF, STUDENT } from './people.ts'
import { putPlaces } from './places.ts'
import type { WorldName } from './plan.ts'
import { putRegistrations } from './registrations.ts'
import { putPools } from './sales.ts'
import { putSeasons } from './seasons.ts'
import { putSessionRules } from './session-rules.ts'
import { putSessions } from './sessions.ts'
import { putSheets } from './sheets.ts'
import { putShop } from './shop.ts'
import { putSlots } from './slots.ts'
import { putStaffRoom } from './staff-room.ts'
import { putStudies } from './studies.ts'
import { putWaitlists } from './waitlists.ts'
import { putWork } from './work.ts'
import { newWorld, type World } from './world.ts'

export interface SeedOptions {
  world: WorldName
  randomSeed: number
  /** The world ends on this day: nothing in it lies later, but for what is planned. */
  now: Date
  onProgress?(done: number, total: number, what: string): void
}

/** Two people to begin with: a cadet in Paris in the middle of the core, and the head of that campus. */
export interface DemoLogins {
  student: string
  staff: string
}

export async function seedWorld(db: Database, options: SeedOptions): Promise<DemoLogins> {
  const world = newWorld(options.world, options.randomSeed, options.now)
  const logins = tell(world)
  const total = [...world.rows.values()].reduce((sum, rows) => sum + rows.length, 0)
  await db.transaction(async (tx) => {
    let done = 0
    await recordNothing(tx)
    await checkPointsOnce(tx, () =>
      insertRows(tx, world.rows, (table, rows) => {
        done += rows
        options.onProgress?.(done, total, table)
      }),
    )
    // The clockwork of this world was always wound: who was where is written down up to today.
    while ((await writeAttendance(tx, options.now)) > 0);
    while ((await enterInternshipDays(tx, options.now)) > 0);
  })
  const tables = [...world.rows.keys()].map((table) => `"${getTableName(table)}"`)
  await db.script(`analyze ${tables.join(', ')}`)
  return logins
}

/** Every room in turn. Each puts its own rows; the order matters only where one hands something to the next. */
export function tell(world: World): DemoLogins {
  putPlaces(world)
  putCurricula(world)
  putSessions(world)
  const people = peopleOf(world)
  const book = historiesOf(world, people)
  const absences = planAbsences(world, book, people)
  putLocations(world, book)
  // From here on nobody does anything any more, so that it is known who left long ago.
  ageAccounts(world, people)
  putCloses(world, absences, people)
  putAccounts(world, people)
  putPartnerships(world, book)
  putStudies(world, book)
  putRegistrations(world, book)
  putWaitlists(world, [...putExams(world, book, people), ...putEvents(world, book)])
  putAchievements(world, book, people)
  putCommunity(world, book)
  putPatronageReports(world)
  putCareers(world, book)
  putWork(world, book)
  putPapers(world, book, people)
  putHooks(world, people)
  putStaffRoom(world, book, people)
  putClusters(world)
  putNews(world, people)
  putPools(world)
  putShop(world, people)
  putSheets(world)
  putSessionRules(world)
  putLibrary(world, book)
  putExperiences(world, book)
  const evaluations = putEvaluations(world, book, people)
  putCoalitions(world, book, evaluations)
  putSeasons(world)
  putFeedback(world, evaluations)
  putSlots(world, book, evaluations)
  putAnswers(world, evaluations)
  const login = (name: typeof STUDENT) => people.find((person) => person.name === name)!.login
  return { student: login(STUDENT), staff: login(STAFF) }
}
