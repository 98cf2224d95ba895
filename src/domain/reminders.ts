/** The mails a quarter of an hour before an evaluation, when those who meet learn who the other is. */
import { and, asc, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import { evaluationReminders as reminders } from '../resources/evaluation/evaluation_reminders.ts'
import { scaleTeams } from '../resources/evaluation/scale_teams.ts'
import { BATCH, eachRow } from './batch.ts'
import { writeMailing } from './mailings.ts'
import { REMINDERS } from './reminder-texts.ts'

/** Milliseconds before the begin from which on the names are shown. */
const AHEAD = 15 * 60_000

/**
 * By time: writes to both sides of each evaluation that is about to begin. Who is reminded stands in rows of their own,
 * once for each begin: an evaluation that is moved is one to be reminded of again, and its own row says nothing of it.
 * Answers how many evaluations.
 */
export async function remindOfEvaluations(tx: Tx, now: Date): Promise<number> {
  const { id, begin_at, user_id, filled_at, truant_id } = scaleTeams
  const near = and(gt(begin_at, now), lte(begin_at, new Date(now.getTime() + AHEAD)))
  const stands = and(isNotNull(user_id), isNull(filled_at), isNull(truant_id))
  const reminded = sql`exists (select from ${reminders} as r where r.scale_team_id = ${id} and r.begin_at = ${begin_at})`
  const due = await tx
    .select({ id, begin: sql<Date>`${begin_at}`.mapWith(begin_at) })
    .from(scaleTeams)
    .where(and(near, stands, sql`not ${reminded}`))
    .orderBy(asc(begin_at), asc(id))
    .limit(BATCH)
    .for('update', { skipLocked: true })
  return eachRow(tx, due, remind.bind(undefined, now))
}

interface Person {
  login: string
  email: string
  language: 'en' | 'fr' | null
  time_zone: string
  project: string
  evaluates: boolean
}

async function remind(now: Date, tx: Tx, { id, begin }: { id: number; begin: Date }): Promise<void> {
  const reminder = { scale_team_id: id, begin_at: begin, created_at: now }
  const [first] = await tx.insert(reminders).values(reminder).onConflictDoNothing().returning({ id: reminders.id })
  if (!first) return
  const people = await peopleOf(tx, id)
  for (const person of people) {
    const { login, email, language, time_zone, project, evaluates } = person
    const others = people.filter((other) => other.evaluates !== evaluates).map((other) => other.login)
    const texts = REMINDERS[language ?? 'en']
    const facts = { others: others.join(', '), project, time: texts.time(begin, time_zone) }
    await writeMailing(tx, now, {
      subject: texts.subject,
      content: evaluates ? texts.evaluator(facts) : texts.evaluated(facts),
      to: [email],
      identifier: evaluates ? 'imminent_correction_correctors' : 'imminent_correction_correcteds',
      meta: { id, date: begin.toISOString(), name: project, user: login, other_user: facts.others },
    })
  }
}

/** The evaluator, and the members of the team, the leader first. */
const peopleOf = (tx: Tx, id: number): Promise<Person[]> =>
  rowsOf<Person>(
    tx,
    sql`select u.login, u.email, u.language, coalesce(c.time_zone, 'UTC') as time_zone, p.name as project, x.evaluates
      from ${scaleTeams} as e join teams as t on t.id = e.team_id join projects as p on p.id = t.project_id,
        lateral (select e.user_id, true as evaluates, 0 as place
          union all select m.user_id, false, case when m.leader then 1 else 1 + m.id end from teams_users as m where m.team_id = t.id) as x
        join users as u on u.id = x.user_id
        left join campus_users as cu on cu.user_id = u.id and cu.is_primary left join campus as c on c.id = cu.campus_id
      where e.id = ${id} order by x.place`,
  )
