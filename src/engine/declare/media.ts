/** Words for uploaded files in views. */
import { type SQL, sql } from 'drizzle-orm'
import { computed, type Nested, object } from './view.ts'

/** The address of the file whose path stands in a column; null without one. */
export const fileUrl = (column: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: the column is named by the caller
  computed<any>((t, { base }) => address(base, t[column]), { nullable: 'string' })

const address = (base: SQL, path: SQL) => sql`${base} || '/uploads/' || ${path}`

/** A picture with its smaller versions, which stand beside the original under a prefix: `small_ada.jpg`. */
export const picture = (column: string): Nested => {
  const version = (size: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: the column is named by the caller
    computed<any>((t, { base }) => address(base, sql`regexp_replace(${t[column]}, '([^/]+)$', ${`${size}_\\1`})`), {
      nullable: 'string',
    })
  return object({
    link: fileUrl(column),
    versions: object({
      large: version('large'),
      medium: version('medium'),
      small: version('small'),
      micro: version('micro'),
    }),
  })
}
