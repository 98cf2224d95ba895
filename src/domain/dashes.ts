/** Dashes: they are planned ahead. */
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import type { DashInput } from '../resources/community/dashes.ts'

export async function planDash({ input, insert, now }: Call<DashInput>): Promise<Outcome> {
  refusePast(input.begin_at, now)
  return { show: await insert() }
}

export async function changeDash({ input, change, now }: Call<Partial<DashInput>>): Promise<Outcome> {
  refusePast(input.begin_at, now)
  await change()
  return undefined
}

function refusePast(begin: Date | undefined, now: Date): void {
  if (begin && begin <= now) throw unprocessable({ begin_at: ['must be in the future'] })
}
