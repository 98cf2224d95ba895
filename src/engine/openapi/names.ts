/** Names of schemas, and how names become words. */
import type { Finished } from '../finish.ts'
import { singular } from '../names.ts'

/** `projects_users` → `ProjectsUsers`, `inSession` → `InSession`, `alumni?` → `IsAlumni`. */
export function pascal(name: string): string {
  const words = name.split(/[^a-zA-Z0-9]+/).filter(Boolean)
  const joined = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
  return name.endsWith('?') ? `Is${joined}` : joined
}

export const camel = (name: string): string => {
  const joined = pascal(name)
  return joined[0]!.toLowerCase() + joined.slice(1)
}

/** `correction_points` → `correction points`. */
export const spaced = (name: string): string => name.replaceAll('_', ' ')

/** A text as a sentence of its own: `opens a waitlist` → `Opens a waitlist.` A name keeps its small letter. */
export function sentence(text: string): string {
  const begun = /^\w*_/.test(text) ? text : text[0]!.toUpperCase() + text.slice(1)
  return /[.?!]$/.test(begun) ? begun : `${begun}.`
}

/** The schema of a view: `User` is a row of the list, `UserFull` the record, `UserBrief` a view by its own name. */
export function schemaName(resource: { name: string; views: Finished['views'] }, view: string): string {
  const base = pascal(singular(resource.name))
  if (view === 'list' || (view === 'show' && !resource.views.show)) return base
  // Some resources call one of their views `full` themselves.
  if (view === 'show') return base + (resource.views.full ? 'Show' : 'Full')
  return base + pascal(view)
}
