/** Flashes: how long they are shown. */
import { eq } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import type { FlashUserInput } from '../resources/community/flash_users.ts'
import { flashes } from '../resources/community/flashes.ts'

const MINUTE = 60_000

/** Shows a flash to a user, as long as the flash says unless an end is given. */
export async function showFlash({ tx, input, insert, now }: Call<FlashUserInput>): Promise<Outcome> {
  if (input.end_at) return { show: await insert() }
  const [flash] = await tx.select({ duration: flashes.duration }).from(flashes).where(eq(flashes.id, input.flash_id))
  const end = flash && new Date(now.getTime() + flash.duration * MINUTE)
  return { show: await insert(end && { end_at: end }) }
}
