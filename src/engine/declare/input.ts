/** The types of what rules get: derived from the declared fields and the columns of the table, and written nowhere else. */
import type { UploadedFile } from '../write/files.ts'
import type { Table } from './columns.ts'
import type {
  ChildrenField,
  ColumnField,
  ExtraField,
  ExtraType,
  Field,
  Fields,
  FileField,
  IdsField,
  ParentField,
} from './fields.ts'

interface Extras {
  string: string
  integer: number
  boolean: boolean
  datetime: Date
  object: Record<string, unknown>
}

/** The name under which a rule finds a field: that of its column, where the API calls it otherwise. */
type NameOf<Name, F extends Field> = F extends { column: infer C extends string } ? C : Name

type ColumnOf<T extends Table, Name> = Name extends keyof T['$inferSelect'] ? T['$inferSelect'][Name] : never

type ValueOf<T extends Table, Name, F extends Field> =
  F extends ColumnField<infer R>
    ? R extends true
      ? NonNullable<ColumnOf<T, NameOf<Name, F>>>
      : ColumnOf<T, NameOf<Name, F>>
    : F extends FileField<infer R>
      ? R extends true
        ? UploadedFile
        : UploadedFile | null
      : F extends IdsField
        ? number[]
        : F extends ChildrenField<infer C, infer G>
          ? InputOf<C, G>[]
          : F extends ExtraField<infer E extends ExtraType>
            ? Extras[E]
            : never

/** What a rule is not given: the engine writes it before or after by itself. */
type Silent = ParentField

type MustHave<F extends Field> = F extends ColumnField<true> | FileField<true> | ExtraField<ExtraType, true>
  ? true
  : false

/**
 * What a create or an action of its own gets after its body was checked: columns by their types, required ones always
 * there, uploaded files, lists of ids, children without their own ids, parameters without a column. An update gets a
 * part of it.
 */
export type InputOf<T extends Table, F extends Fields> = {
  [N in keyof F as F[N] extends Silent ? never : MustHave<F[N]> extends true ? NameOf<N, F[N]> : never]: ValueOf<
    T,
    N,
    F[N]
  >
} & {
  [N in keyof F as F[N] extends Silent ? never : MustHave<F[N]> extends true ? never : NameOf<N, F[N]>]?: ValueOf<
    T,
    N,
    F[N]
  >
}
