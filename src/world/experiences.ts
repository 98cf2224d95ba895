/** Where people's experience came from, skill by skill. */
import { experiences } from '../resources/people/experiences.ts'
import { date, recorded } from './days.ts'
import { type Book, xpIn } from './histories/book.ts'
import { xpParts } from './levels.ts'
import { numbered, type World } from './world.ts'

export function putExperiences(world: World, book: Book): void {
  const drafts = book.registrations().flatMap((registration) => {
    const { study, project, markedAt } = registration
    const total = xpIn(registration)
    if (total <= 0 || markedAt === null) return []
    return xpParts(project, study.cursus_id, total).map(({ skill_id, xp }) => {
      return { id: 0, created: recorded(markedAt), registration, skill_id, experience: xp }
    })
  })
  world.put(
    experiences,
    numbered(drafts).map(({ id, created, registration, skill_id, experience }) => ({
      id,
      user_id: registration.study.person.id,
      skill_id,
      experiancable_id: registration.id,
      experiancable_type: 'ProjectsUser' as const,
      experience,
      cursus_id: registration.study.cursus_id,
      is_bonus: false,
      created_at: date(created),
    })),
  )
}
