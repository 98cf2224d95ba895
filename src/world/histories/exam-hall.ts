/** Exams of the common core. */
import type { Project } from '../data/projects/index.ts'
import { atHour, DAY, localDay, mondayOf } from '../days.ts'
import { type Book, EXAM_MARKED } from './book.ts'
import { markOf } from './marks.ts'
import type { Study, Team } from './types.ts'

/** Exams are held on Thursdays, in the afternoon; days count from Monday. */
const THURSDAY = 3
const HOURS = [14, 17] as const

/** Registers somebody to an exam project, and to the next exam at the campus after the day of `from`. */
export function sitNext(book: Book, study: Study, project: Project, time: number, from = time): Team {
  const zone = study.person.campus.time_zone
  const today = localDay(zone, from)
  const weekday = (today - mondayOf(today)) / DAY
  const day = today + ((THURSDAY - weekday + 7) % 7 || 7) * DAY
  const [begin, end] = HOURS.map((hour) => atHour(zone, day, hour)) as [number, number]
  book.sit(study.person, project, study.cursus_id, begin, end)
  const team = book.begin([study], project, time, { closed: end, marked: end + EXAM_MARKED })
  team.mark = markOf(study.random, study.person, team.session, team.members[0]!.occurrence)
  return team
}
