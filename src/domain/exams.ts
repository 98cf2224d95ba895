/** Sitting an exam: from where, when, and who. */
import { BlockList, isIP, isIPv6 } from 'node:net'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { unprocessable } from '../errors.ts'
import { noteAttendance } from './attendance.ts'
import { mustBeOpen } from './open-accounts.ts'

interface Candidate {
  examId: number
  userId: number
  /** The address that the machine asks from. */
  ip: string
}

interface Running {
  ip_range: string
  runs: boolean
  exams_user_id: number | null
  /** The registration to one of the exam's projects, the newest first. */
  projects_user_id: number | null
}

/**
 * Lets a candidate into an exam that runs: registered to the exam and to a project of it, on a machine of the exam, with
 * an open account.
 * Answers the registration whose current team the exam system marks.
 */
export async function enterExam(tx: Tx, { examId, userId, ip }: Candidate, now: Date): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  const [exam] = await rowsOf<Running>(
    tx,
    sql`select e.ip_range, e.begin_at <= ${at} and e.end_at > ${at} as runs, s.id as exams_user_id,
        (select p.id from projects_users as p join exams_projects as x on x.project_id = p.project_id
          where x.exam_id = e.id and p.user_id = ${userId} order by p.updated_at desc, p.id desc limit 1) as projects_user_id
      from exams as e left join exams_users as s on s.exam_id = e.id and s.user_id = ${userId} where e.id = ${examId}`,
  )
  if (!exam) throw unprocessable({ exam_id: ['must exist'] })
  await mustBeOpen(tx, userId)
  if (exam.exams_user_id === null) throw unprocessable({ exam_id: ['has no registration of this user'] })
  if (exam.projects_user_id === null) throw unprocessable({ project_id: ['has no registration of this user'] })
  if (!exam.runs) throw unprocessable({ exam_id: ['does not run now'] })
  if (!mayEnterExam(exam, ip)) throw unprocessable({ exam_id: ['cannot be entered from this address'] })
  await noteAttendance(tx, 'Exam', [exam.exams_user_id], now)
  return exam.projects_user_id
}

/**
 * Whether an exam is entered from an address: `ip_range` has ranges (CIDR) and single addresses, parted by commas, with
 * blanks or without. What is none of both lets nobody in.
 */
export function mayEnterExam({ ip_range }: { ip_range: string }, ip: string): boolean {
  const address = plain(ip)
  if (!isIP(address)) return false
  const list = new BlockList()
  for (const range of ip_range.split(',')) allow(list, range.trim())
  return list.check(address, familyOf(address))
}

function allow(list: BlockList, range: string): void {
  const [net = '', bits] = range.split('/')
  const most = isIPv6(net) ? 128 : 32
  if (!isIP(net)) return
  if (bits === undefined) list.addAddress(net, familyOf(net))
  else if (/^\d{1,3}$/.test(bits) && Number(bits) <= most) list.addSubnet(net, Number(bits), familyOf(net))
}

/** A server that listens on IPv6 sees `::ffff:10.0.0.1` where 10.0.0.1 asks. */
function plain(ip: string): string {
  return ip.replace(/^::ffff:(?=\d+\.)/i, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4'
}
