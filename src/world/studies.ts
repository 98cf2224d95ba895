/** The rows of people in cursus: levels, skills and quests. */
import { questsUsers } from '../resources/curriculum/quests.ts'
import { cursusUsers, cursusUsersSkills } from '../resources/people/cursus_users.ts'
import { quests } from './data/quests.ts'
import { date, dateOrNull, recorded } from './days.ts'
import { type Book, xpBySkill, xpIn } from './histories/book.ts'
import { COMMON_CORE } from './histories/conditions.ts'
import type { Study } from './histories/types.ts'
import { levelOf, skillLevelOf, xpParts } from './levels.ts'
import { inOrder, stamps, type World } from './world.ts'

export function putStudies(world: World, book: Book): void {
  world.put(
    cursusUsers,
    book.studies.map((study) => studyRow(world, study)),
  )
  const skills = book.studies.flatMap((study) =>
    [...skillsOf(study)].map(([skill_id, xp]) => ({
      cursus_user_id: study.id,
      skill_id,
      level: skillLevelOf(xp, study.cursus_id),
    })),
  )
  world.put(
    cursusUsersSkills,
    skills.map((row, index) => ({ id: index + 1, ...row })),
  )
  world.put(questsUsers, inOrder(book.studies.flatMap(questRows)))
}

function studyRow(world: World, study: Study): typeof cursusUsers.$inferInsert {
  const { id, person, cursus_id, begin, end, grade, blackhole, created } = study
  const changes = [...study.registrations.values(), ...study.engagements].map(({ markedAt }) => markedAt ?? 0)
  const ended = end !== null && end < world.today ? end : 0
  return {
    id,
    user_id: person.id,
    cursus_id,
    begin_at: date(begin),
    end_at: dateOrNull(end),
    grade,
    level: levelOf(xpOf(study), cursus_id),
    has_coalition: true,
    blackholed_at: dateOrNull(blackhole),
    ...stamps(created, recorded(Math.max(ended, ...changes))),
  }
}

/** The XP of projects and of partnerships. */
function xpOf(study: Study): number {
  const projects = [...study.registrations.values()].map(xpIn)
  const partnerships = study.engagements.flatMap(xpBySkill).map(([, xp]) => xp)
  return [...projects, ...partnerships].reduce((sum, xp) => sum + xp, 0)
}

/** The XP of each skill. */
function skillsOf(study: Study): Map<number, number> {
  const result = new Map<number, number>()
  for (const registration of study.registrations.values()) {
    const xp = xpIn(registration)
    if (xp <= 0) continue
    for (const part of xpParts(registration.project, study.cursus_id, xp))
      if (part.skill_id !== null) result.set(part.skill_id, (result.get(part.skill_id) ?? 0) + part.xp)
  }
  for (const [skill, xp] of study.engagements.flatMap(xpBySkill)) result.set(skill, (result.get(skill) ?? 0) + xp)
  return result
}

const questIds = new Map(quests.map((quest) => [quest.slug, quest.id]))
const CORE = 21

/** The quest of the whole core is there from the first day, the others from the day on which they are met. */
function questRows(study: Study): (typeof questsUsers.$inferInsert & { created_at: Date; updated_at: Date })[] {
  const { person, begin, created } = study
  const row = (slug: string, made: number, validated: number | null) => ({
    quest_id: questIds.get(slug)!,
    user_id: person.id,
    end_at: null,
    validated_at: dateOrNull(validated),
    prct: validated === null ? null : 100,
    advancement: null,
    ...stamps(made, validated ?? made),
  })
  const main =
    study.cursus_id === CORE ? [row(COMMON_CORE, Math.min(begin, created), study.quests.get(COMMON_CORE) ?? null)] : []
  const met = [...study.quests].filter(([slug]) => slug !== COMMON_CORE)
  return [...main, ...met.map(([slug, time]) => row(slug, time, time))]
}
