/** Journals: asked for a season at a time. */
import type { FieldErrors } from '../errors.ts'

const LONGEST_DAYS = 124

/** What is wrong with the time asked for. */
export function journalSpan({ begin_at, end_at }: Record<string, Date>): FieldErrors {
  const days = (end_at!.getTime() - begin_at!.getTime()) / 86_400_000
  if (days < 0) return { end_at: ['must be on or after begin_at'] }
  return days > LONGEST_DAYS ? { end_at: [`must be at most ${LONGEST_DAYS} days after begin_at`] } : {}
}
