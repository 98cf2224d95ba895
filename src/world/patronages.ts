/** Reports on patronages: what is asked, and what the godfathers wrote. */
import { patronages } from '../resources/community/patronages.ts'
import { patronagesAnswers, patronagesReports } from '../resources/community/patronages_reports.ts'
import { reports } from '../resources/community/reports.ts'
import { slugOf } from './data/slug-of.ts'
import { DAY, date } from './days.ts'
import { made } from './grown.ts'
import { inOrder, rowsOf, stamps, type World } from './world.ts'

/** Name, days until it is due, and what it asks. */
const REPORTS = [
  ['First contact', 30, 'Have you met? How do you keep in touch?'],
  ['Final Debriefing', 210, 'What went well? Would you look after somebody again?'],
] as const

const QUESTIONS = [1, 2]

export function putPatronageReports(world: World): void {
  world.put(
    reports,
    REPORTS.map(([name, delay_days, guidelines_md], index) => ({
      ...{ id: index + 1, name, slug: slugOf(name), comment: '', introduction_md: '', disclaimer_md: '' },
      ...{ guidelines_md, delay_days, ...stamps(made(index + 1)) },
    })),
  )
  const planned = inOrder(rowsOf(world, patronages).flatMap((patronage) => reportsOf(world, patronage)))
  world.put(patronagesReports, planned)
  const answers = planned
    .filter(({ validated_at }) => validated_at !== null)
    .flatMap(({ id, validated_at }) => {
      const random = world.random('report', id)
      return QUESTIONS.map((question_id) => ({
        ...{ patronages_report_id: id, question_id, value: random.whole(1, 5) },
        answer: random.pick([
          'We meet every week.',
          'By message, mostly.',
          'Yes, gladly.',
          'It was hard to find time.',
        ]),
        ...stamps(validated_at!.getTime()),
      }))
    })
  world.put(patronagesAnswers, inOrder(answers))
}

function reportsOf(world: World, { id, godfather_id, created_at }: typeof patronages.$inferInsert) {
  const random = world.random('reports', id!)
  const begin = created_at!.getTime()
  return REPORTS.map(([, delay], index) => {
    const due = begin + delay * DAY
    const written = due + random.between(-5, 10) * DAY
    const done = written < world.today && random.chance(0.7)
    return {
      ...{ user_id: godfather_id, begin_at: date(due), patronage_id: id!, report_id: index + 1 },
      validated_at: done ? date(written) : null,
      comment: done ? 'All is well.' : null,
      ...stamps(begin + 1000 * (index + 1), done ? written : begin),
    }
  })
}
