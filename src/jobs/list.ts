/** Everything that happens by time, in the order in which it is looked for. Each finds by a query what is due. */
import { anonymizeDue } from '../domain/anonymize.ts'
import { closeBlackHoled } from '../domain/black-hole.ts'
import { liftDueCloses, settleDueAccounts } from '../domain/closes.ts'
import { queueDeliveries } from '../domain/deliveries.ts'
import { endDueFreezes } from '../domain/freezes.ts'
import { sendDueMailings } from '../domain/mailings.ts'
import { purgeRecord } from '../domain/record.ts'
import { deliver } from './deliver.ts'
import { due, type Job } from './job.ts'

export const JOBS: readonly Job[] = [
  due('end_freezes', endDueFreezes),
  due('lift_closes', liftDueCloses),
  due('close_black_holed', closeBlackHoled),
  // Freezes that begin today close their accounts.
  due('settle_accounts', settleDueAccounts),
  due('anonymize', anonymizeDue),
  due('send_mailings', sendDueMailings, { prompt: true }),
  due('queue_deliveries', queueDeliveries, { prompt: true }),
  deliver,
  due('purge_record', purgeRecord),
]
