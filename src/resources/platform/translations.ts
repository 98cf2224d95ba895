/** Translations: texts of records in other languages. */
import { changeTranslation, translate, uploadTranslations } from '../../domain/translations.ts'
import {
  allColumns,
  anyone,
  belongsTo,
  by,
  type Column,
  collection,
  create,
  destroy,
  extra,
  file,
  flag,
  giving,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  json,
  one,
  optional,
  required,
  resource,
  show,
  table,
  texts,
  timestamps,
  unique,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { languages } from '../staff/languages.ts'

/** Which texts a class of records has. */
export const translationsStructures = table(
  'translations_structures',
  {
    id: id(),
    searchable_by: texts().notNull(),
    identified_by: texts().notNull(),
    structures_kind: words().notNull().default('simple'),
    up_to_date: flag().notNull().default(true),
    /** Types by field: `{"name":"string","description":"text"}`. */
    fields_organisation: json().notNull(),
    type_name: words().notNull(),
    ...timestamps(),
  },
  (t) => [unique().on(t.type_name)],
)

export const translations = table(
  'translations',
  {
    id: id(),
    /** The record, as a class name and an id; nothing holds it, since there are many classes. */
    translatable_id: whole().notNull(),
    translatable_type: words(),
    language_id: belongsTo((): Column => languages.id).notNull(),
    fields: json().notNull(),
    ...timestamps(),
    user_id: belongsTo((): Column => users.id, 'set null'),
    /** Whether these are the texts that the record was written in. */
    default: flag().notNull().default(false),
    up_to_date: flag().notNull().default(true),
    translations_structure_id: belongsTo((): Column => translationsStructures.id, 'set null'),
  },
  (t) => [
    unique().on(t.language_id, t.translatable_type, t.translatable_id),
    indexed().on(t.translatable_type, t.translatable_id),
    indexed().on(t.user_id),
    indexed().on(t.translations_structure_id),
  ],
)

const columns = allColumns(translations)

const fields = {
  translatable_id: required(),
  translatable_type: optional(),
  language_id: required(),
  // JSON as a text, as clients send it; the record shows the object.
  fields: required(),
  created_at: optional(),
  updated_at: optional(),
  user_id: optional(),
  default: optional(),
  up_to_date: optional(),
  translations_structure_id: optional(),
  file: extra('string', 'a name of the file that the texts come from; not kept'),
}
export type TranslationInput = InputOf<typeof translations, typeof fields>

const upload = { file: file({ required: true }) }
export type UploadInput = InputOf<typeof translations, typeof upload>

export default resource(translations, {
  about: 'The texts of a record in one language.',
  views: {
    list: [
      ...columns,
      {
        translations_structure: one('translations_structure_id', [
          'id',
          'searchable_by',
          'identified_by',
          'structures_kind',
          'up_to_date',
          'fields_organisation',
          'type_name',
          'created_at',
          'updated_at',
        ]),
      },
    ],
  },
  list: { order: ['-id'], sort: columns, filter: columns },
  write: {
    root: 'translation',
    fields,
  },
  access: { read: anyone, write: holders('Translater'), upload: holders('Translater') },
  actions: {
    index,
    show,
    create: by(create, translate),
    update: by(update, changeTranslation),
    destroy,
    upload: giving('records', collection('POST /upload', uploadTranslations, upload)),
  },
})
