/** Words for addresses in views: of records and of uploaded files. */
import { type SQL, sql } from 'drizzle-orm'
import { computed, type Nested, object } from './view.ts'

/** The address of the record itself, `url: recordUrl('tags', 'id')`, or of what stands below it: `'/users'`. */
export const recordUrl = (resource: string, column: string, below = '') =>
  // biome-ignore lint/suspicious/noExplicitAny: the column is named by the caller
  computed<any>((t, { base }) => sql`${base} || ${`/v2/${resource}/`} || ${t[column]} || ${below}`, 'string')

/** The path of a file, as some resources show it: without a host. A prefix names a smaller version that stands beside it. */
export const hostlessUrl = (column: string, prefix = '') =>
  // biome-ignore lint/suspicious/noExplicitAny: the column is named by the caller
  computed<any>((t) => sql`'/uploads/' || ${prefix === '' ? t[column] : beside(t[column], prefix)}`, {
    nullable: 'string',
  })

/** The address of the file whose path stands in a column; null without one. */
export const fileUrl = (column: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: the column is named by the caller
  computed<any>((t, { base }) => address(base, t[column]), { nullable: 'string' })

const address = (base: SQL, path: SQL) => sql`${base} || '/uploads/' || ${path}`

/** Text functions, not a regular expression: a page of users has 120 of these. */
const fileIn = (path: SQL) => sql`split_part(${path}, '/', -1)`
const beside = (path: SQL, prefix: string) =>
  sql`left(${path}, length(${path}) - length(${fileIn(path)})) || ${prefix}::text || ${fileIn(path)}`

/** A picture with its smaller versions, which stand beside the original under a prefix: `small_ada.jpg`. */
export const picture = (column: string): Nested => {
  const version = (size: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: the column is named by the caller
    computed<any>((t, { base }) => address(base, beside(t[column], `${size}_`)), { nullable: 'string' })
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
