/** Blocs: the coalitions of one campus and one cursus. */
import {
  anyone,
  belongsTo,
  type Column,
  id,
  index,
  indexed,
  many,
  resource,
  show,
  table,
  timestamps,
  unique,
  view,
  whole,
} from '../../engine/words.ts'
import { campus } from '../campus/campus.ts'
import { cursus } from '../curriculum/cursus.ts'
import { coalitions } from './coalitions.ts'

export const blocs = table(
  'blocs',
  {
    id: id(),
    campus_id: belongsTo((): Column => campus.id).notNull(),
    cursus_id: belongsTo((): Column => cursus.id).notNull(),
    squad_size: whole().notNull().default(5),
    /** Days from the begin of the cursus until a user joins. */
    coalition_delay: whole().notNull().default(0),
    /** Days until the next season; null: none follows by itself. */
    repeat_deadline_delay: whole(),
    ...timestamps(),
  },
  (t) => [unique().on(t.campus_id, t.cursus_id), indexed().on(t.cursus_id), indexed().on(t.created_at, t.id)],
)

const brief = view(blocs, ['id', 'campus_id', 'cursus_id', 'squad_size', 'created_at', 'updated_at'])

export default resource(blocs, {
  about: 'The coalitions that compete with each other.',
  views: { brief, list: [...brief, { coalitions: many(() => coalitions, { view: 'list' }) }] },
  list: {
    order: ['-created_at', '-id'],
    columns: [
      'id',
      'cursus_id',
      'campus_id',
      'squad_size',
      'created_at',
      'updated_at',
      'coalition_delay',
      'repeat_deadline_delay',
    ],
    range: [],
  },
  access: { read: anyone },
  actions: { index, show },
})
