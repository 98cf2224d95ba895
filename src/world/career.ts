/** What people were certified for outside of projects. */
import { accreditations } from '../resources/career/accreditations.ts'
import { DAY } from './days.ts'
import type { Book } from './histories/book.ts'
import { officeTime } from './moments.ts'
import { cadetsOf } from './partnerships.ts'
import { inOrder, stamps, type World } from './world.ts'

const CORE = 21

export function putCareers(world: World, book: Book): void {
  const accredited = cadetsOf(world, book).flatMap(({ person, begin, end }) => {
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
        ...stamps(officeTime(random, person.campus.time_zone, Math.min(begin, last), last)),
      },
    ]
  })
  world.put(accreditations, inOrder(accredited))
}
