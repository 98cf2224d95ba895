import { frozen } from './frozen.ts'

/** What the journal of a campus writes about a kind of thing. */
export interface JournalEntry {
  readonly item_type: string
  readonly reasons: readonly string[]
}

/** The first entry is real, the others are made up. */
export const journalEntries = frozen<JournalEntry>([
  { item_type: 'Internship', reasons: ['Currently doing internship'] },
  { item_type: 'ProjectsUser', reasons: ['Subscribed to a project', 'Finished a project', 'Retried a project'] },
  { item_type: 'ScaleTeam', reasons: ['Gave an evaluation', 'Received an evaluation'] },
  { item_type: 'Location', reasons: ['Logged in on campus'] },
  { item_type: 'ExamsUser', reasons: ['Sat an exam'] },
  { item_type: 'EventsUser', reasons: ['Attended an event'] },
  { item_type: 'QuestsUser', reasons: ['Validated a quest'] },
  { item_type: 'AntiGravUnitsUser', reasons: ['Freeze began', 'Freeze ended'] },
  { item_type: 'Close', reasons: ['Account closed', 'Account reopened'] },
  { item_type: 'CursusUser', reasons: ['Joined a cursus', 'Left a cursus'] },
  { item_type: 'Experience', reasons: ['Gained experience'] },
  { item_type: 'User', reasons: ['Became alumni'] },
])
