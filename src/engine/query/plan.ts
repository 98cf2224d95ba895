/** What a list request asks for, as plain data: the shape decides the SQL, the values are bound to it. */

export type Condition =
  /** The column is one of `values` or lies on one of `days`. */
  | { kind: 'equal'; column: string; values?: string; days?: string }
  | { kind: 'range'; column: string; least: string; most: string }
  | { kind: 'search'; column: string; patterns: string }
  /** Every one of the patterns is in the texts of these columns. */
  | { kind: 'text'; columns: readonly string[]; patterns: string }
  /** A special filter of the declaration; `holds` for those that are true or false. */
  | { kind: 'special'; name: string; values?: string; holds?: boolean }

/** A parent in the path: its resource, the column it is found by, and the name of the bound value. */
export interface ParentPlan {
  resource: string
  by: string
  value: string
  /** Whether a hidden one is none to this caller. */
  restricted?: true
}

export interface Plan {
  resource: string
  view: string
  parents: readonly ParentPlan[]
  conditions: readonly Condition[]
  /** Terms as in `sort`, most important first. */
  order: readonly string[]
  /** The action whose own conditions or link narrow the list, if it has some. */
  list?: string
  /** Whether hidden rows are left out. */
  restricted: boolean
}

/** The name of the value of a list's own parameter. */
export const askedName = (parameter: string): string => `asked.${parameter}`

/** The values of one request, by the names that its plan gives them. */
export type Values = Record<string, unknown>

export interface Page {
  number: number
  size: number
}

/** A plan with its values: what `parse` makes of a query string. */
export interface ListRequest {
  plan: Plan
  values: Values
  page: Page
}
