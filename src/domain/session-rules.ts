/**
 * The rules that a session has, and whether they hold. Rules that are required must all hold; of the others of a kind
 * one is enough. A rule of a name that is not known here holds for everybody: it stops nobody, and `openintra doctor`
 * names it.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { rowsOf } from '../db/query.ts'
import type { rules } from '../resources/curriculum/rules.ts'
import { type Asked, PREDICATES } from './predicates.ts'

export type Kind = (typeof rules.$inferSelect)['kind']

/** A rule as a session has it. */
export interface Given {
  session: number
  name: string
  /** What it asks for, with its parameters filled in. */
  text: string
  required: boolean
  /** Its parameters, in the order in which the rule declares them. */
  told: string[]
}

interface Row extends Omit<Given, 'text' | 'told'> {
  description: string | null
  title: string
  params: { name: string; value: string | null }[]
}

/** The rules of some sessions of one kind, as the sessions order them. */
export async function rulesOf(tx: Tx, sessions: SQL, kind: Kind): Promise<Given[]> {
  const found = await rowsOf<Row>(
    tx,
    sql`select s.project_session_id as session, coalesce(r.internal_name, r.name) as name, r.name as title, r.description,
        s.required, coalesce((select json_agg(json_build_object('name', p.name, 'value', coalesce(v.value, p.default_value)) order by p.id)
          from params as p left join params_project_sessions_rules as v on v.param_id = p.id and v.project_sessions_rule_id = s.id
          where p.rule_id = r.id), '[]'::json) as params
      from project_sessions_rules as s join rules as r on r.id = s.rule_id
      where s.project_session_id in (${sessions}) and r.kind = ${kind} order by s.position, s.id`,
  )
  return found.map(({ session, name, required, params, title, description }) => ({
    session,
    name,
    required,
    told: params.map(({ value }) => value ?? ''),
    text: params.reduce((text, param) => text.replaceAll(`%{${param.name}}`, param.value ?? ''), description || title),
  }))
}

/** The first rule of a kind that a session has, by its internal name. */
export async function ruleOf(tx: Tx, sessionId: number | null, kind: Kind, name?: string): Promise<Given | undefined> {
  if (sessionId === null) return undefined
  const given = await rulesOf(tx, sql`${sessionId}::int`, kind)
  return given.find((rule) => name === undefined || rule.name === name)
}

/** What of the rules does not hold, in their own words; empty when they hold. */
export function refusalsOf(given: readonly Given[], asked: Asked): string[] {
  const holds = ({ name, told }: Given) => PREDICATES[name]?.(asked, told) ?? true
  const broken = given.filter((rule) => rule.required && !holds(rule)).map((rule) => rule.text)
  const anyOf = given.filter((rule) => !rule.required)
  if (anyOf.length > 0 && !anyOf.some(holds)) broken.push(anyOf.map((rule) => rule.text).join(' or '))
  return broken.map((text) => `is not open: ${text}`)
}
