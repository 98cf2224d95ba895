/** Dashes: they are planned ahead. */
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'

export async function planDash({ input, insert, now }: Call): Promise<Outcome> {
  refusePast(input.begin_at, now)
  return { show: await insert() }
}

export async function changeDash({ input, change, now }: Call): Promise<Outcome> {
  refusePast(input.begin_at, now)
  await change()
  return undefined
}

function refusePast(begin: Date | undefined, now: Date): void {
  if (begin && begin <= now) throw unprocessable({ begin_at: ['must be in the future'] })
}
