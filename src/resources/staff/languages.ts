/** Languages that people speak and that contents are written in. */
import {
  allColumns,
  anyone,
  create,
  destroy,
  graph,
  holders,
  id,
  index,
  optional,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  words,
} from '../../engine/words.ts'

export const languages = table('languages', { id: id(), name: words(), identifier: words(), ...timestamps() }, (t) => [
  unique().on(t.identifier),
])

export default resource(languages, {
  about: 'A language, with the identifier by which contents name it.',
  views: {
    list: ['id', 'name', 'identifier'],
    full: ['id', 'name', 'identifier', 'created_at', 'updated_at'],
  },
  list: { order: ['-id'], columns: allColumns(languages) },
  write: { root: 'language', fields: { name: optional(), identifier: optional() } },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index, show, graph: graph('created_at', 'updated_at'), create, update, destroy },
})
