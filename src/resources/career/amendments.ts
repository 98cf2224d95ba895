/** Amendments: what changes in the contract of an internship. */
import { amend } from '../../domain/internships.ts'
import {
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  file,
  filePath,
  fileUrl,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  oneOf,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { internships } from './internships.ts'

export const amendments = table(
  'amendments',
  {
    id: id(),
    internship_id: belongsTo((): Column => internships.id, 'cascade').notNull(),
    /** Whose internship it is. */
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    end_at: instant(),
    kind: oneOf(['prolongation', 'shortening', 'breach', 'salary_change', 'other']).notNull(),
    /** Who asked for it. */
    origin: oneOf(['company', 'student', 'school']),
    convention: filePath(),
    // Texts here, unlike those of the internship.
    salary: words(),
    currency: words(),
    effective_date: instant().notNull(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.internship_id), indexed().on(t.user_id)],
)

const fields = {
  internship_id: required(),
  end_at: optional(),
  kind: required(),
  origin: optional(),
  convention: file(),
  salary: optional(),
  currency: optional(),
  effective_date: required(),
}
export type AmendmentInput = InputOf<typeof amendments, typeof fields>

export default resource(amendments, {
  about: 'A change of the contract of an internship.',
  views: {
    list: [
      'id',
      'internship_id',
      'end_at',
      'kind',
      'origin',
      { convention: fileUrl('convention') },
      'salary',
      'currency',
      'effective_date',
      'created_at',
      'updated_at',
    ],
  },
  list: { order: ['id'] },
  under: { users: 'user_id', internships: 'internship_id' },
  write: {
    root: 'amendment',
    fields,
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'users', 'internships'), show, create: by(create, amend), destroy },
})
