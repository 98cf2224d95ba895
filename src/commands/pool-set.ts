/** `openintra pool set`: makes the pool of a campus for a cursus, or changes it, as no route of the API does. */
import { eq, or } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { setPool } from '../domain/pools.ts'
import { campus } from '../resources/campus/campus.ts'
import { cursus } from '../resources/curriculum/cursus.ts'
import { withIntranet } from './support.ts'

export async function run(
  options: Record<string, unknown>,
  campusName: string,
  cursusName: string,
  points: string,
): Promise<void> {
  const maxPoints = wholeNumber(points)
  const weeklyCap = options.weeklyCap === undefined ? null : wholeNumber(String(options.weeklyCap))
  const id = await withIntranet({}, ({ db, clock }) =>
    db.transaction(async (tx) => {
      const [campusId, cursusId] = [await idOf(tx, campus, campusName), await idOf(tx, cursus, cursusName)]
      return setPool(tx, { campusId, cursusId, maxPoints, weeklyCap }, clock.now())
    }),
  )
  console.log(JSON.stringify({ id, campus: campusName, cursus: cursusName, maxPoints, weeklyCap }, null, 2))
}

/** By its name or its slug. */
async function idOf(tx: Tx, table: typeof campus | typeof cursus, name: string): Promise<number> {
  const [found] = await tx
    .select({ id: table.id })
    .from(table)
    .where(or(eq(table.name, name), eq(table.slug, name)))
  if (!found) throw new Error(`There is no ${table === campus ? 'campus' : 'cursus'} with the name ${name}.`)
  return found.id
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is no number of points.`)
  return Number(text)
}
