/**
 * Indexes. A column that descends begins with its nulls, as it does in ORDER BY ... DESC: only then can the database
 * read a list off the index, instead of sorting the whole table for each page.
 */
import { index, uniqueIndex } from 'drizzle-orm/pg-core'

/** An index on these columns: `indexed().on(t.begin_at.desc(), t.id.desc())`. */
export const indexed: typeof index = (name) => nullsAsInOrderBy(index(name))
/** The same, and no two rows have the same values in them. */
export const unique: typeof uniqueIndex = (name) => nullsAsInOrderBy(uniqueIndex(name))

function nullsAsInOrderBy<B extends ReturnType<typeof index>>(builder: B): B {
  const on = builder.on.bind(builder)
  builder.on = (...columns) => {
    for (const column of columns)
      if ('indexConfig' in column && column.indexConfig?.order === 'desc') column.indexConfig.nulls = 'first'
    return on(...columns)
  }
  return builder
}
