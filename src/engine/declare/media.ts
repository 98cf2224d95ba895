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
  // Text functions, not a regular expression: a page of users has 120 of these.
  const file = (path: SQL) => sql`split_part(${path}, '/', -1)`
  const smaller = (path: SQL, size: string) =>
    sql`left(${path}, length(${path}) - length(${file(path)})) || ${`${size}_`}::text || ${file(path)}`
  const version = (size: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: the column is named by the caller
    computed<any>((t, { base }) => address(base, smaller(t[column], size)), { nullable: 'string' })
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
