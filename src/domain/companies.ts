/** Companies: who works for them, and who would like to. */
import { type SQL, sql } from 'drizzle-orm'
import { rowsOf } from '../db/query.ts'
import type { Question } from '../engine/declare/actions.ts'
import { toJson } from '../json.ts'

/** People with an internship behind an offer of the company, or at a company of that name. */
export async function internsOf(question: Question): Promise<string> {
  return people(
    question,
    sql`select i.user_id from internships as i left join offers as o on o.id = i.offer_id
      where o.company_id = ${question.id} or i.company_name = (select name from companies where id = ${question.id})`,
  )
}

/** People who answered an offer of the company. */
export async function subscribersOf(question: Question): Promise<string> {
  return people(
    question,
    sql`select s.user_id from offers_users as s join offers as o on o.id = s.offer_id
      where o.company_id = ${question.id}`,
  )
}

async function people({ db, base }: Question, ids: SQL): Promise<string> {
  const rows = await rowsOf(
    db.orm,
    sql`select u.id, u.login, ${base} || '/v2/users/' || u.login as url
    from users as u where u.id in (${ids}) order by u.id`,
  )
  return toJson(rows)
}
