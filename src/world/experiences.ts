/** Where people's experience came from, skill by skill. */
import { experiences } from '../resources/people/experiences.ts'
import { date, recorded } from './days.ts'
import { type Book, xpBySkill, xpIn } from './histories/book.ts'
import type { Engagement, Registration, Study } from './histories/types.ts'
import { xpParts } from './levels.ts'
import { numbered, type World } from './world.ts'

interface Draft {
  id: number
  created: number
  study: Study
  source: { id: number; type: 'ProjectsUser' | 'PartnershipsUser' }
  skill_id: number | null
  experience: number
}

export function putExperiences(world: World, book: Book): void {
  const drafts = [
    ...book.registrations().flatMap(fromProject),
    ...book.studies.flatMap(({ engagements }) => engagements.flatMap(fromPartnership)),
  ]
  world.put(
    experiences,
    numbered(drafts).map(({ id, created, study, source, skill_id, experience }) => ({
      id,
      user_id: study.person.id,
      skill_id,
      experiancable_id: source.id,
      experiancable_type: source.type,
      experience,
      cursus_id: study.cursus_id,
      is_bonus: false,
      created_at: date(created),
    })),
  )
}

function fromProject(registration: Registration): Draft[] {
  const { id, study, project, markedAt } = registration
  const total = xpIn(registration)
  if (total <= 0 || markedAt === null) return []
  return xpParts(project, study.cursus_id, total).map(({ skill_id, xp }) => ({
    ...{ id: 0, created: recorded(markedAt), study, source: { id, type: 'ProjectsUser' as const } },
    ...{ skill_id, experience: xp },
  }))
}

function fromPartnership(engagement: Engagement): Draft[] {
  const { id, study, markedAt } = engagement
  return xpBySkill(engagement).map(([skill_id, experience]) => ({
    ...{ id: 0, created: recorded(markedAt!), study, source: { id, type: 'PartnershipsUser' as const } },
    ...{ skill_id, experience },
  }))
}
