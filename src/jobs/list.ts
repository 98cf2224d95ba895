/** Everything that happens by time, in the order in which it is looked for. Each finds by a query what is due. */
import { anonymizeDue } from '../domain/anonymize.ts'
import { writeAttendance } from '../domain/attendance.ts'
import { closeBlackHoled } from '../domain/black-hole.ts'
import { liftDueCloses, settleDueAccounts } from '../domain/closes.ts'
import { assignCoalitions } from '../domain/coalition-members.ts'
import { beginYear } from '../domain/coalitions.ts'
import { queueDeliveries } from '../domain/deliveries.ts'
import { endDueFreezes } from '../domain/freezes.ts'
import { endInternships } from '../domain/internships.ts'
import { enterInternshipDays } from '../domain/journals.ts'
import { sendDueMailings } from '../domain/mailings.ts'
import { terminateTeams } from '../domain/placeholders.ts'
import { fillFreePlaces } from '../domain/places.ts'
import { purge } from '../domain/purge.ts'
import { purgeRecord } from '../domain/record.ts'
import { remindOfEvaluations } from '../domain/reminders.ts'
import { beginSeasons, endSeasons } from '../domain/seasons.ts'
import { generateTeams } from '../domain/team-generation.ts'
import { closeOverdueTeams, startWaitingTeams } from '../domain/team-times.ts'
import { collectAboveCaps } from '../domain/weekly-cap.ts'
import { sendMails } from '../mail/deliver.ts'
import { deliver } from './deliver.ts'
import { due, type Job } from './job.ts'

export const JOBS: readonly Job[] = [
  due('end_freezes', endDueFreezes),
  due('lift_closes', liftDueCloses),
  due('start_waiting_teams', startWaitingTeams),
  due('generate_teams', generateTeams),
  // A team whose time is over is closed before it is marked, and marked before the black hole is looked at.
  due('close_overdue_teams', closeOverdueTeams),
  due('terminate_teams', terminateTeams),
  due('close_black_holed', closeBlackHoled),
  // Freezes that begin today close their accounts.
  due('settle_accounts', settleDueAccounts),
  due('anonymize', anonymizeDue),
  due('fill_free_places', fillFreePlaces),
  due('write_attendance', writeAttendance),
  due('enter_internship_days', enterInternshipDays),
  due('end_internships', endInternships),
  due('end_seasons', endSeasons),
  due('begin_seasons', beginSeasons),
  due('begin_year', beginYear),
  due('assign_coalitions', assignCoalitions),
  due('collect_above_caps', collectAboveCaps),
  due('remind_of_evaluations', remindOfEvaluations),
  due('send_mailings', sendDueMailings, { promptAfter: 'outbox' }),
  sendMails,
  due('queue_deliveries', queueDeliveries, { promptAfter: 'outbox' }),
  deliver,
  due('purge', purge),
  due('purge_record', purgeRecord),
]
