/** Work with companies: who took part, and the XP that it gave. */
import { partnerships, partnershipsSkills, partnershipsUsers } from '../resources/career/partnerships.ts'
import { partnerships as known } from './data/partnerships.ts'
import { DAY, date } from './days.ts'
import { made } from './grown.ts'
import type { Book } from './histories/book.ts'
import { COMMON_CORE } from './histories/conditions.ts'
import type { Engagement, Study } from './histories/types.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

const CORE = 21

/** Writes each person's part into the study that its XP counts for: levels and experiences come later. */
export function putPartnerships(world: World, book: Book): void {
  world.put(
    partnerships,
    known.map(({ skills: _, ...one }) => ({ ...one, file: null, ...stamps(made(one.id)) })),
  )
  world.put(
    partnershipsSkills,
    inOrder(
      known.flatMap(({ id, skills }) =>
        Object.entries(skills).map(([skill, value]) => ({
          ...{ partnership_id: id, skill_id: Number(skill), value },
          ...stamps(made(id) + 1000),
        })),
      ),
    ),
  )
  const taken = numbered(cadetsOf(world, book).flatMap((study) => engagementsOf(world, study)))
  for (const engagement of taken) engagement.study.engagements.push(engagement)
  world.put(
    partnershipsUsers,
    taken.map(({ id, created, study, partnership, mark, markedAt }) => ({
      id,
      partnership_id: partnership.id,
      user_id: study.person.id,
      final_mark: mark,
      created_at: date(created),
      updated_at: date(Math.max(created, markedAt ?? created)),
    })),
  )
}

/** Who is in the core for long enough to work for others. */
export const cadetsOf = (world: World, book: Book): Study[] =>
  book.studies.filter((study) => study.cursus_id === CORE && study.begin < world.today - 200 * DAY)

/** Companies ask those who are done with the core: their XP moves no black hole any more. */
function engagementsOf(world: World, study: Study): Engagement[] {
  const { person, end } = study
  const core = study.quests.get(COMMON_CORE)
  const random = world.random('partnership', person.key)
  if (core === undefined || study.blackhole !== null || !random.chance(0.4)) return []
  const last = Math.min(end ?? world.today, world.today)
  if (core > last - 2 * DAY) return []
  const created = random.between(core, last - DAY)
  const over = created + random.between(40, 120) * DAY
  const partnership = random.pick(known)
  if (over >= last) return [{ id: 0, created, study, partnership, mark: null, markedAt: null }]
  return [{ id: 0, created, study, partnership, mark: random.pick([80, 95, 100, 110, 125]), markedAt: over }]
}
