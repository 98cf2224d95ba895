/** Freezes: times in which somebody's black hole stands still. */
import { changeFreeze, freeze } from '../../domain/freezes.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  condition,
  create,
  day,
  flag,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  one,
  optional,
  required,
  resource,
  show,
  sql,
  table,
  through,
  timestamps,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { campusUsers } from '../campus/campus_users.ts'
import { cursusUsers } from '../people/cursus_users.ts'
import { users } from '../people/users.ts'
import { antiGravUnits } from './anti_grav_units.ts'
import { closes } from './closes.ts'

export const antiGravUnitsUsers = table(
  'anti_grav_units_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    anti_grav_unit_id: belongsTo((): Column => antiGravUnits.id),
    begin_date: day().notNull(),
    /** The freeze stops by itself on this day. */
    expected_end_date: day().notNull(),
    /** The real end. */
    end_date: day(),
    reason: words(),
    /** Not counted among the user's freezes, and may overlap others. */
    is_free: flag().notNull().default(false),
    /** The close that the freeze made. */
    close_id: belongsTo((): Column => closes.id, 'set null'),
    /** No foreign key: internships point here, and two tables cannot wait for each other. */
    internship_id: whole(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.user_id), indexed().on(t.anti_grav_unit_id), indexed().on(t.close_id)],
)

// Each row stands in an object of its own, in lists too.
const wrapped = { anti_grav_units_user: one('id', 'facts', () => antiGravUnitsUsers) }

const fields = {
  user_id: required(),
  anti_grav_unit_id: optional(),
  // Today without one.
  begin_date: optional(),
  expected_end_date: required(),
  reason: optional(),
  is_free: optional(),
}
export type AntiGravUnitsUserInput = InputOf<typeof antiGravUnitsUsers, typeof fields>

export default resource(antiGravUnitsUsers, {
  about: 'A freeze of a user.',
  views: {
    list: [wrapped],
    facts: [
      'id',
      'expected_end_date',
      'begin_date',
      'user_id',
      'is_free',
      'created_at',
      'updated_at',
      'anti_grav_unit_id',
      'reason',
      'close_id',
    ],
  },
  list: {
    order: ['-id'],
    columns: allColumns(antiGravUnitsUsers),
    special: {
      cursus_id: through(() => cursusUsers, { by: 'user_id', to: 'cursus_id' }),
      active: condition<typeof antiGravUnitsUsers>(
        'freezes that have begun and not ended',
        (t, { now }) =>
          sql`${t.begin_date} <= ${now}::date and coalesce(${t.end_date}, ${t.expected_end_date}) > ${now}::date`,
      ),
    },
  },
  under: { users: 'user_id', campus: through(() => campusUsers, { by: 'user_id' }) },
  write: {
    root: 'anti_grav_units_user',
    fields,
  },
  access: { all: holders('Advanced staff') },
  actions: {
    index: below(index, 'users', 'campus'),
    show,
    create: by(create, freeze),
    update: by(update, changeFreeze),
  },
})
