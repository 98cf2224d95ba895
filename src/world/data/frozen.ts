/**
 * Freezes a list of facts down to its last value. One generator run can then not spoil the facts of the next, which
 * matters where the sandbox builds a world again and again in one process.
 */
export function frozen<Row>(rows: readonly Row[]): readonly Row[] {
  return freeze(rows)
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
