/** What attachments show: a file or an address with a name. Not a resource of the API. */
import { filePath, id, oneOf, table, timestamps, unique, whole, words } from '../../engine/words.ts'

export const KINDS = ['code', 'pdf', 'link', 'document', 'video'] as const

export const attachables = table(
  'attachables',
  {
    id: id(),
    kind: oneOf(KINDS).notNull().default('document'),
    name: words().notNull(),
    slug: words().notNull(),
    pdf: filePath(),
    video: filePath(),
    url: words(),
    page_count: whole(),
    ...timestamps(),
  },
  (t) => [unique().on(t.slug)],
)
