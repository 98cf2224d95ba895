/** The WHERE of a list: parents, filters, ranges, searches, and what the caller may see. */
import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { Table } from '../declare/columns.ts'
import type { Fields } from '../declare/fields.ts'
import type { Special, Through } from '../declare/filters.ts'
import type { Finished, Link } from '../finish.ts'
import { columnOf, foreignKeys, keyBetween, type Model } from '../model.ts'
import { askedName, type Condition, type ParentPlan, type Plan } from '../query/plan.ts'
import { extraKind, kindOf, SQL_TYPE } from '../values.ts'
import { AMBIENT, bound } from './compile.ts'
import { type Aliases, otherKey, seen } from './view.ts'

/** Everything that a row of the list must satisfy, `more` included; `t` is the row. */
export function where(
  model: Model,
  aliases: Aliases,
  resource: Finished,
  plan: Plan,
  t: Table,
  more: readonly SQL[] = [],
): SQL {
  const parts = [
    ...plan.parents.map((parent) => underParent(model, aliases, resource, parent, t, linkOf(resource, plan, parent))),
    ...plan.conditions.map((condition) => sqlOf(aliases, resource, condition, t)),
    ...(plan.list ? onlyRows(resource, plan.list, t) : []),
    ...(plan.restricted && resource.visible ? [sql`(${resource.visible(t, AMBIENT)})`] : []),
    ...more,
  ]
  return parts.length > 0 ? sql`where ${sql.join(parts, sql` and `)}` : sql``
}

/** What a list of its own holds its rows against, beside its parent. */
function onlyRows(resource: Finished, name: string, t: Table): SQL[] {
  const action = resource.actions[name]
  if (action?.action !== 'index') return []
  const { only, asks } = action
  const parts = [...(only ? [only(t, AMBIENT)] : []), ...(asks ? [asks.where(t, askedValues(asks.fields))] : [])]
  return parts.map((part) => sql`(${part})`)
}

/** The values of a list's own parameters, as `asked` binds them. */
function askedValues(fields: Fields): Record<string, SQL> {
  const entries = Object.entries(fields).map(([name, field]) => {
    if (field.field !== 'extra') throw new Error(`${name}: a list is asked with extra parameters only`)
    return [name, bound(askedName(name), SQL_TYPE[extraKind(field.type)])] as const
  })
  return Object.fromEntries(entries)
}

/** The link of the list's own action, else the one that the resource has for this parent. */
function linkOf(resource: Finished, plan: Plan, parent: ParentPlan): Link {
  const action = plan.list === undefined ? undefined : resource.actions[plan.list]
  return (action?.action === 'index' ? action.link : undefined) ?? resource.under[parent.resource]!
}

/** The id of a parent that the path names by id, slug or login. */
export function parentId(model: Model, aliases: Aliases, parent: ParentPlan): SQL {
  if (parent.by === 'id' && !parent.restricted) return bound(parent.value, 'integer')
  const { as, t } = aliases.next(model.resource(parent.resource).table)
  return sql`(select ${t.id} from ${as} where ${isParent(model, parent, t)} limit 1)`
}

/** Whether a row is the parent, and no secret to who names it. */
function isParent(model: Model, parent: ParentPlan, t: Table): SQL {
  const { visible } = model.resource(parent.resource).declaration
  const named = sql`${columnOf(t, parent.by)} = ${bound(parent.value, parent.by === 'id' ? 'integer' : 'text')}`
  return parent.restricted && visible ? sql`${named} and (${visible(t, AMBIENT)})` : named
}

/** Whether every parent of the path exists, for this caller. */
export function parentsExist(model: Model, aliases: Aliases, parents: readonly ParentPlan[]): SQL | undefined {
  if (parents.length === 0) return undefined
  const each = parents.map((parent) => {
    const { as, t } = aliases.next(model.resource(parent.resource).table)
    return sql`exists (select from ${as} where ${isParent(model, parent, t)})`
  })
  return sql.join(each, sql` and `)
}

function underParent(
  model: Model,
  aliases: Aliases,
  resource: Finished,
  parent: ParentPlan,
  t: Table,
  link: Link,
): SQL {
  const id = parentId(model, aliases, parent)
  if (typeof link === 'string') return sql`${columnOf(t, link)} = ${id}`
  if (link.filter === 'matching') return sql`(${link.sql(t, sql`array[${id}]`, AMBIENT)})`
  return joined(
    aliases,
    resource.table,
    t,
    link,
    (other) => sql`${other} = ${id}`,
    model.resource(parent.resource).table,
  )
}

/** Rows that a join table connects with a record for which `matches` holds. */
function joined(
  aliases: Aliases,
  table: Table,
  t: Table,
  link: Through,
  matches: (other: SQL) => SQL,
  parent?: Table,
): SQL {
  const via = aliases.next(link.via())
  const here = link.by ?? keyBetween(via.table, table)
  // A join table that is the row's own other side (`events_users` for a user's rows) needs no second key.
  const there = link.to ?? (parent ? keyBetween(via.table, parent) : otherKey(via.table, table))
  const conditions = [sql`${columnOf(via.t, here)} = ${columnOf(t, ownKey(table, via.table, here))}`]
  conditions.push(matches(sql`${columnOf(via.t, there)}`))
  if (link.where) conditions.push(sql`(${link.where(via.t, AMBIENT)})`)
  return sql`exists (select from ${via.as} where ${sql.join(conditions, sql` and `)})`
}

/**
 * The column of the row that the join table's column `here` equals: the row's id when `here` points at this table, the
 * row's foreign key when `here` is what it points at (`via` is a parent of the row), else the column of the same name
 * (both point at the same user, say).
 */
function ownKey(table: Table, via: Table, here: string): string {
  if (here === 'id') return keyBetween(table, via)
  const target = foreignKeys(via).find((key) => key.column === here)?.to
  return target && getTableName(target) === getTableName(table) ? 'id' : here
}

function sqlOf(aliases: Aliases, resource: Finished, condition: Condition, t: Table): SQL {
  switch (condition.kind) {
    case 'equal':
      return equal(resource, condition, t)
    case 'range': {
      const { column, type } = comparable(resource, condition.column, t)
      return sql`${column} between ${bound(condition.least, type)} and ${bound(condition.most, type)}`
    }
    case 'search':
      return sql`${seen(resource, condition.column, t)} ilike any (${bound(condition.patterns, 'text[]')})`
    case 'text': {
      const texts = condition.columns.map((name) => sql`${columnOf(t, name)}`)
      return sql`concat_ws(' ', ${sql.join(texts, sql`, `)}) ilike all (${bound(condition.patterns, 'text[]')})`
    }
    case 'special':
      return special(aliases, resource, resource.special[condition.name]!, condition, t)
    default:
      return condition satisfies never
  }
}

/** A column as values are held against it: JSON by its text, so that no value is too odd to ask for. */
function comparable(resource: Finished, name: string, t: Table): { column: SQL; type: string } {
  const kind = kindOf(columnOf(t, name))
  const column = seen(resource, name, t)
  return kind === 'json' ? { column: sql`${column}::text`, type: 'text' } : { column, type: SQL_TYPE[kind] }
}

function equal(resource: Finished, condition: Extract<Condition, { kind: 'equal' }>, t: Table): SQL {
  const kind = kindOf(columnOf(t, condition.column))
  const column = seen(resource, condition.column, t)
  const parts: SQL[] = []
  if (condition.values) {
    const { column: asked, type } = comparable(resource, condition.column, t)
    const values = bound(condition.values, kind === 'texts' ? type : `${type}[]`)
    parts.push(kind === 'texts' ? sql`${asked} && ${values}` : sql`${asked} = any (${values})`)
  }
  if (condition.days) {
    const days = bound(condition.days, 'date[]')
    parts.push(sql`exists (select from unnest(${days}) as d(day) where ${column} >= d.day and ${column} < d.day + 1)`)
  }
  return parts.length === 1 ? parts[0]! : sql`(${sql.join(parts, sql` or `)})`
}

type SpecialCondition = Extract<Condition, { kind: 'special' }>

function special(aliases: Aliases, resource: Finished, word: Special, asked: SpecialCondition, t: Table): SQL {
  switch (word.filter) {
    case 'through':
      return joined(
        aliases,
        resource.table,
        t,
        word,
        (other) => sql`${other} = any (${bound(asked.values!, 'integer[]')})`,
      )
    case 'matching':
      return sql`(${word.sql(t, bound(asked.values!, word.type === 'integer' ? 'integer[]' : 'text[]'), AMBIENT)})`
    case 'condition':
      // Null is false: every row is in one of the two.
      return asked.holds ? sql`(${word.sql(t, AMBIENT)})` : sql`(${word.sql(t, AMBIENT)}) is not true`
    case 'present':
      return asked.holds ? sql`${columnOf(t, word.column)} is not null` : sql`${columnOf(t, word.column)} is null`
    case 'ahead':
      return asked.holds
        ? sql`${columnOf(t, word.column)} >= ${AMBIENT.now}`
        : sql`${columnOf(t, word.column)} < ${AMBIENT.now}`
    default:
      return word satisfies never
  }
}
