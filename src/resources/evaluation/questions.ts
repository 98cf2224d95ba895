/** What a scale asks: sections with questions, and the skills that a question tells about. Not resources of the API. */
import {
  belongsTo,
  type Column,
  id,
  indexed,
  oneOf,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { skills } from '../curriculum/skills.ts'
import { scales } from './scales.ts'

export const sections = table(
  'sections',
  {
    id: id(),
    scale_id: belongsTo((): Column => scales.id, 'cascade').notNull(),
    name: words().notNull(),
    description: words(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.scale_id)],
)

export const questions = table(
  'questions',
  {
    id: id(),
    section_id: belongsTo((): Column => sections.id, 'cascade').notNull(),
    name: words().notNull(),
    guidelines: words().notNull(),
    /** Yes or no, a number of 0 to 5, or words that are not counted. */
    rating: oneOf(['bool', 'multi', 'text']).notNull(),
    kind: oneOf(['standard', 'bonus']).notNull(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.section_id)],
)

export const questionsSkills = table(
  'questions_skills',
  {
    id: id(),
    question_id: belongsTo((): Column => questions.id, 'cascade').notNull(),
    skill_id: belongsTo((): Column => skills.id).notNull(),
    percentage: whole().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.skill_id, t.question_id), indexed().on(t.question_id)],
)
