/** Files that clients sent, kept in the database so that every process can serve them. Not a resource of the API. */
import { bytes, id, indexed, instant, table, unique, whole, words } from '../../engine/words.ts'

export const uploads = table(
  'uploads',
  {
    id: id(),
    /** Below `/uploads/`; a digest of the content is part of it, so that a path always shows the same bytes. */
    path: words().notNull(),
    content_type: words().notNull(),
    size: whole().notNull(),
    content: bytes().notNull(),
    created_at: instant().notNull(),
  },
  (t) => [unique().on(t.path), indexed().on(t.created_at)],
)
