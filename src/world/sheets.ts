/** What evaluators fill in: flags, and the sections and questions of the scales. */
import { flags } from '../resources/evaluation/flags.ts'
import { questions, questionsSkills, sections } from '../resources/evaluation/questions.ts'
import { scales, scalesFlags, scalesLanguages } from '../resources/evaluation/scales.ts'
import { flags as known } from './data/flags.ts'
import { rowsOf, stamps, type World } from './world.ts'

const FRENCH = 1
const ENGLISH = 2
/** Every sheet offers the same flags but the newest. */
const OFFERED = known.filter((flag) => flag.id !== 11)

interface Draft {
  readonly section: string
  readonly about: string
  readonly questions: readonly [
    name: string,
    guidelines: string,
    rating: 'bool' | 'multi',
    kind: 'standard' | 'bonus',
  ][]
}

const SHEET: readonly Draft[] = [
  {
    section: 'Preliminaries',
    about: 'Nothing counts before these are met.',
    questions: [['Repository', 'The work stands in the repository of the team.', 'bool', 'standard']],
  },
  {
    section: 'Mandatory part',
    about: 'What the subject asks for.',
    questions: [
      ['It works', 'Everything does what the subject says.', 'bool', 'standard'],
      ['Explanation', 'Everybody in the team can explain it.', 'multi', 'standard'],
    ],
  },
  {
    section: 'Bonus part',
    about: 'Only where the mandatory part is perfect.',
    questions: [['More than asked', 'Useful, complete, and explained.', 'multi', 'bonus']],
  },
]

export function putSheets(world: World): void {
  world.put(
    flags,
    known.map(({ id, name, positive, icon, created_at }) => ({
      id,
      name,
      positive,
      icon,
      ...stamps(Date.parse(created_at)),
    })),
  )
  const sheets = rowsOf(world, scales)
  const each = <Row>(rows: readonly Row[]) =>
    sheets.flatMap((sheet, index) => rows.map((row, i) => ({ sheet, row, id: index * rows.length + i + 1 })))
  world.put(
    scalesFlags,
    each(OFFERED).map(({ sheet, row, id }) => ({ id, scale_id: sheet.id!, flag_id: row.id })),
  )
  world.put(
    scalesLanguages,
    each([FRENCH, ENGLISH]).map(({ sheet, row, id }) => ({ id, scale_id: sheet.id!, language_id: row })),
  )
  const parts = each(SHEET).map((part) => ({ ...part, ...stamps(part.sheet.created_at!.getTime()) }))
  world.put(
    sections,
    parts.map(({ sheet, row, id, created_at, updated_at }) => ({
      ...{ id, scale_id: sheet.id!, name: row.section, description: row.about },
      ...{ created_at, updated_at },
    })),
  )
  const asked = parts.flatMap(({ id, row, created_at, updated_at }) =>
    row.questions.map(([name, guidelines, rating, kind]) => ({
      ...{ section_id: id, name, guidelines, rating, kind },
      ...{ created_at, updated_at },
    })),
  )
  world.put(
    questions,
    asked.map((row, index) => ({ id: index + 1, ...row })),
  )
  world.put(
    questionsSkills,
    asked.map(({ created_at, updated_at }, index) => ({
      ...{ id: index + 1, question_id: index + 1, skill_id: 3, percentage: 100 },
      ...{ created_at, updated_at },
    })),
  )
}
