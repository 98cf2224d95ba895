/** From a resource's name to the names derived from it. */

/** `users` → `user`, `companies` → `company`, `dashes` → `dash`; `campus` and `cursus` are their own singular. */
export function singular(name: string): string {
  if (/(campus|cursus|data)$/.test(name)) return name
  if (/(sh|ch)es$/.test(name)) return name.slice(0, -2)
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : name
}

/** The path parameter that names a record of this resource: `user_id`. */
export const parameterOf = (name: string): string => `${singular(name)}_id`
