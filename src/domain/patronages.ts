/** Patronages: reports fall due a while after the godfather began. */
import { eq, sql } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { patronages } from '../resources/community/patronages.ts'
import type { PatronagesReportInput } from '../resources/community/patronages_reports.ts'
import { reports } from '../resources/community/reports.ts'

/** Plans a report: the godfather writes it, so many days after the patronage began, unless the body says otherwise. */
export async function planReport({ tx, input, insert }: Call<PatronagesReportInput>): Promise<Outcome> {
  const [patronage] = await tx.select().from(patronages).where(eq(patronages.id, input.patronage_id))
  const [report] = await tx.select().from(reports).where(eq(reports.id, input.report_id))
  if (!patronage || !report) return { show: await insert() }
  const due = sql`${patronage.created_at.toISOString()}::timestamptz + ${report.delay_days} * interval '1 day'`
  return {
    show: await insert({
      ...(input.user_id ? {} : { user_id: patronage.godfather_id }),
      ...(input.begin_at ? {} : { begin_at: due }),
    }),
  }
}
