/** The check that points are the sum of their history, made once for many rows in place of once for each. */
import { getTableName, sql } from 'drizzle-orm'
import { users } from '../resources/people/users.ts'
import { correctionPointHistorics } from '../resources/shop/correction_point_historics.ts'
import type { Tx } from './database.ts'
import { rowsOf } from './query.ts'

/** The trigger that checks row by row, when a transaction commits. */
const TRIGGER = 'check_points'

/**
 * Lets `write` fill both tables and checks them afterwards: by rows, the histories of a whole school would be added up
 * as often as they have entries. Locks both tables until the transaction ends.
 */
export async function checkPointsOnce(tx: Tx, write: () => Promise<void>): Promise<void> {
  const switchTo = async (state: 'disable' | 'enable') => {
    for (const table of [users, correctionPointHistorics])
      await tx.execute(sql`alter table ${table} ${sql.raw(state)} trigger ${sql.identifier(TRIGGER)}`)
  }
  await switchTo('disable')
  await write()
  await switchTo('enable')
  const wrong = await rowsOf<{ id: number }>(
    tx,
    sql`select u.id from ${users} as u left join ${correctionPointHistorics} as h on h.user_data_id = u.id
      group by u.id having u.correction_point <> coalesce(sum(h.sum), 0) order by u.id limit 5`,
  )
  if (wrong.length > 0)
    throw new Error(
      `${getTableName(users)} ${wrong.map(({ id }) => id).join(', ')}: the points are not the sum of their history`,
    )
}
