/** Every word that a resource file is written in, in one place to import from. See CONTRIBUTING for how they read. */
export { type SQL as Sql, sql } from 'drizzle-orm'
export { check, pgTable as table } from 'drizzle-orm/pg-core'
export * from './declare/access.ts'
export {
  alsoAt,
  answering,
  asking,
  below,
  by,
  collection,
  create,
  destroy,
  findAt,
  giving,
  graph,
  index,
  listAt,
  listBelow,
  member,
  myList,
  myself,
  onlyBelow,
  read,
  show,
  singleBelow,
  update,
} from './declare/actions.ts'
export * from './declare/columns.ts'
export {
  children,
  extra,
  file,
  idList,
  optional,
  parent,
  required,
  theTimeOfTheWrite,
  theTokensUser,
} from './declare/fields.ts'
export { ahead, condition, matching, present, through } from './declare/filters.ts'
export { indexed, unique } from './declare/indexes.ts'
export type { InputOf } from './declare/input.ts'
export { fileUrl, hostlessUrl, picture, recordUrl } from './declare/media.ts'
export { allColumns, resource } from './declare/resource.ts'
export type { Ambient, View } from './declare/view.ts'
export { computed, first, ids, many, object, one, polymorphic, veiled, view } from './declare/view.ts'
