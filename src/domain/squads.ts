/** Squads: one leader each, as many validated members as the bloc says, and nobody new once they are locked. */
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { type SquadInput, squads } from '../resources/community/squads.ts'
import { type SquadsUserInput, squadsUsers } from '../resources/community/squads_users.ts'

/** Makes a squad with its first members: no more than it may ever have. */
export async function formSquad({ tx, insert }: Call): Promise<Outcome> {
  const id = await insert()
  await refuseTooManyInAll(tx, id)
  return { show: id }
}

/** Changes a squad. Its members stay while it is locked; who unlocks it may change them. */
export async function changeSquad({ tx, id, input, change, now }: Call<Partial<SquadInput>>): Promise<Outcome> {
  const before = await lockSquad(tx, id)
  const moves = input.squads_users_attributes !== undefined
  const unlocks = input.locked_at === null || (input.locked_at !== undefined && input.locked_at > now)
  if (moves && !unlocks) refuseLocked(before, now)
  await change()
  if (moves) await refuseTooManyInAll(tx, id)
  // Another bloc may have smaller squads.
  if (input.bloc_id !== undefined) await refuseTooMany(tx, id)
  return undefined
}

async function refuseTooManyInAll(tx: Tx, id: number): Promise<void> {
  const [count] = await rowsOf<{ members: number; size: number }>(
    tx,
    sql`select (select count(*)::int from squads_users as u where u.squad_id = s.id) as members, b.squad_size as size
      from squads as s join blocs as b on b.id = s.bloc_id where s.id = ${id}`,
  )
  if (count!.members > count!.size)
    throw unprocessable({ squads_users_attributes: [`are too many (maximum is ${count!.size})`] })
}

export async function joinSquad({ tx, input, insert, parents, now }: Call<SquadsUserInput>): Promise<Outcome> {
  const squad = await lockSquad(tx, input.squad_id)
  if (!squad || squad.bloc_id !== parents.bloc_id) throw unprocessable({ squad_id: ['must exist'] })
  refuseLocked(squad, now)
  if (input.leader) await clearLeader(tx, squad.id)
  const id = await insert()
  await refuseTooMany(tx, squad.id)
  return { show: id }
}

/** Validates a member, or makes another one the leader. */
export async function changeSquadMember({
  tx,
  id,
  input,
  change,
  now,
}: Call<Partial<SquadsUserInput>>): Promise<Outcome> {
  const [member] = await tx.select().from(squadsUsers).where(eq(squadsUsers.id, id))
  const squadId = input.squad_id ?? member!.squad_id
  for (const one of new Set([member!.squad_id, squadId].sort((a, b) => a - b)))
    refuseLocked(await lockSquad(tx, one), now)
  if (input.leader) await clearLeader(tx, squadId, id)
  await change()
  await refuseTooMany(tx, squadId)
  return undefined
}

/** Removes a member, while the squad is not locked. */
export async function leaveSquad({ tx, id, now }: Call): Promise<Outcome> {
  const [member] = await tx.select().from(squadsUsers).where(eq(squadsUsers.id, id))
  refuseLocked(await lockSquad(tx, member!.squad_id), now)
  await tx.delete(squadsUsers).where(eq(squadsUsers.id, id))
  return undefined
}

function refuseLocked(squad: { locked_at: Date | null } | undefined, now: Date): void {
  if (squad?.locked_at && squad.locked_at <= now) throw unprocessable({ squad_id: ['is locked'] })
}

/** Two who join at once come one after the other. */
async function lockSquad(tx: Tx, id: number) {
  const [squad] = await tx.select().from(squads).where(eq(squads.id, id)).for('no key update')
  return squad
}

async function clearLeader(tx: Tx, squadId: number, but?: number): Promise<void> {
  const others = but === undefined ? undefined : ne(squadsUsers.id, but)
  await tx
    .update(squadsUsers)
    .set({ leader: false })
    .where(and(eq(squadsUsers.squad_id, squadId), squadsUsers.leader, others))
}

async function refuseTooMany(tx: Tx, squadId: number): Promise<void> {
  const [over] = await rowsOf<{ size: number }>(
    tx,
    sql`select b.squad_size as size from squads as s join blocs as b on b.id = s.bloc_id where s.id = ${squadId}
      and (select count(*) from squads_users as u where u.squad_id = s.id and u.validated) > b.squad_size`,
  )
  if (over) throw unprocessable({ validated: [`is for at most ${over.size} members`] })
}
