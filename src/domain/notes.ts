/** Notes: written by many, approved by few. */
import { holdsOneOf } from '../engine/actor.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { accessDenied } from '../errors.ts'
import type { NoteInput } from '../resources/staff/notes.ts'

export async function writeNote(call: Call<NoteInput>): Promise<Outcome> {
  mayApprove(call)
  return { show: await call.insert() }
}

export async function changeNote(call: Call<Partial<NoteInput>>): Promise<Outcome> {
  mayApprove(call)
  await call.change()
  return undefined
}

/** Only an Advanced notes manager says that a note may be read, or who said so. */
function mayApprove({ input, actor }: Call<Partial<NoteInput>>): void {
  const approves = 'approved_at' in input || 'approver_id' in input
  if (approves && !holdsOneOf(actor, ['Advanced notes manager'])) throw accessDenied()
}
