/** Work with companies, and what people were certified for. */
import { accreditations } from '../resources/career/accreditations.ts'
import { partnerships, partnershipsSkills, partnershipsUsers } from '../resources/career/partnerships.ts'
import { partnerships as known } from './data/partnerships.ts'
import { DAY } from './days.ts'
import { made } from './grown.ts'
import type { Book } from './histories/book.ts'
import { inOrder, stamps, type World } from './world.ts'

const CORE = 21

export function putCareers(world: World, book: Book): void {
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
  const cadets = book.studies.filter((study) => study.cursus_id === CORE && study.begin < world.today - 200 * DAY)
  const taken = cadets.flatMap(({ person, begin, end }) => {
    const random = world.random('partnership', person.key)
    if (!random.chance(0.12)) return []
    const last = Math.min(end ?? world.today, world.today)
    const joined = random.between(Math.min(begin + 150 * DAY, last - DAY), last - DAY)
    const over = joined + random.between(40, 120) * DAY
    const done = over < last
    return [
      {
        partnership_id: random.pick(known).id,
        user_id: person.id,
        final_mark: done ? random.pick([80, 95, 100, 110, 125]) : null,
        ...stamps(joined, done ? over : joined),
      },
    ]
  })
  world.put(partnershipsUsers, inOrder(taken))
  const accredited = cadets.flatMap(({ person, begin, end }) => {
    const random = world.random('accreditation', person.key)
    if (!random.chance(0.15)) return []
    const last = Math.min(end ?? world.today, world.today) - DAY
    return [
      {
        name: random.pick(['First aid', 'Fire warden', 'English C1', 'Exam supervision', 'Scrum basics']),
        user_id: person.id,
        cursus_id: CORE,
        difficulty: random.pick([0, 500, 1000, 2000]),
        validated: random.chance(0.7),
        ...stamps(random.between(Math.min(begin, last), last)),
      },
    ]
  })
  world.put(accreditations, inOrder(accredited))
}
