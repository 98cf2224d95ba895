/** Slugs: the name of a record as it stands in a path. */
import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/database.ts'
import type { Table } from '../declare/columns.ts'

/** `Élan & Co` → `elan-co`. */
export const slugify = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'record'

/** A slug that no other row has: the name's own, or with the next free number behind it. */
export async function freeSlug(tx: Tx, table: Table, column: PgColumn, name: string, ownId?: number): Promise<string> {
  const slug = slugify(name)
  const rows = await tx
    .select({ slug: sql<string>`${column}` })
    .from(table)
    .where(
      sql`(${column} = ${slug} or ${column} like ${`${slug.replace(/[\\%_]/g, '\\$&')}-%`}) and id is distinct from ${ownId ?? null}`,
    )
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
