/** Flags: how an evaluation went, beside its mark. */
import {
  allColumns,
  anyone,
  flag,
  id,
  index,
  indexed,
  resource,
  table,
  timestamps,
  unique,
  words,
} from '../../engine/words.ts'

export const flags = table(
  'flags',
  {
    id: id(),
    name: words().notNull(),
    /** Whether the work may count in spite of it. */
    positive: flag().notNull(),
    icon: words().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), indexed().on(t.name, t.id.desc())],
)

export default resource(flags, {
  about: 'A word for how an evaluation went.',
  views: { list: ['id', 'name', 'positive', 'icon', 'created_at', 'updated_at'] },
  list: { order: ['name', '-id'], columns: allColumns(flags) },
  access: { read: anyone },
  actions: { index },
})
