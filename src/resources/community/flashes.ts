/** Flashes: short messages on the front page. */
import {
  allColumns,
  create,
  holders,
  id,
  index,
  indexed,
  optional,
  required,
  resource,
  show,
  table,
  timestamps,
  whole,
  words,
} from '../../engine/words.ts'

export const flashes = table(
  'flashes',
  {
    id: id(),
    title: words().notNull(),
    content: words().notNull(),
    identifier: words().notNull(),
    /** How long it is shown, in minutes. */
    duration: whole().notNull(),
    /** Where on the page, as a CSS selector. */
    selector: words(),
    url: words(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.created_at, t.id.desc())],
)

export default resource(flashes, {
  about: 'A message that is shown to some users for a while.',
  views: { list: ['id', 'title', 'content', 'identifier', 'duration', 'selector'] },
  list: { order: ['created_at', '-id'], columns: allColumns(flashes), range: [] },
  write: {
    root: 'flash',
    fields: {
      content: required(),
      selector: optional(),
      identifier: required(),
      title: required(),
      url: optional(),
      duration: required({ minimum: 0 }),
    },
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: { index, show, create },
})
