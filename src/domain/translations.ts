/** Translations: texts by field, written one record at a time or by a whole file. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import {
  type TranslationInput,
  translations,
  translationsStructures,
  type UploadInput,
} from '../resources/platform/translations.ts'
import { languages } from '../resources/staff/languages.ts'
import { readYaml } from './yaml.ts'

type Tree = Record<string, unknown>

/** The structure follows from the class of the record, when it is known. */
export async function translate({ tx, input, insert }: Call<TranslationInput>): Promise<Outcome> {
  const structure = input.translations_structure_id ?? (await structureOf(tx, input.translatable_type))
  return { show: await insert({ fields: asObject(input.fields), translations_structure_id: structure }) }
}

export async function changeTranslation({ input, change }: Call<Partial<TranslationInput>>): Promise<Outcome> {
  await change(input.fields === undefined ? {} : { fields: asObject(input.fields) })
  return undefined
}

/** `{"name":"x"}` as a text is the object; any other text stays a text. */
function asObject(fields: unknown): unknown {
  if (typeof fields !== 'string') return fields
  try {
    const parsed: unknown = JSON.parse(fields)
    return isTree(parsed) ? parsed : fields
  } catch {
    return fields
  }
}

async function structureOf(tx: Tx, type: string | null | undefined): Promise<number | null> {
  if (!type) return null
  const { id, type_name } = translationsStructures
  const [row] = await tx.select({ id }).from(translationsStructures).where(eq(type_name, type))
  return row?.id ?? null
}

/**
 * Takes a file of texts by language, class, id and field, `{"fr":{"Tag":{"3":{"name":"..."}}}}` as JSON or YAML. The
 * fields that it names are replaced, all others stay.
 */
export async function uploadTranslations({ tx, input, actor, now }: Call<UploadInput>): Promise<Outcome> {
  const tree = parse(input.file.content.toString('utf8'))
  const touched: number[] = []
  for (const [identifier, types] of Object.entries(tree)) {
    const [language] = await tx.select({ id: languages.id }).from(languages).where(eq(languages.identifier, identifier))
    if (!language) throw unprocessable({ file: [`names the language ${identifier}, which does not exist`] })
    for (const [type, records] of branches(types))
      for (const [id, fields] of branches(records)) {
        if (!/^\d{1,9}$/.test(id) || !isTree(fields))
          throw unprocessable({ file: [`has no texts by id at ${identifier}.${type}.${id}`] })
        touched.push(await mergeFields(tx, { language: language.id, type, id: Number(id), fields }, actor.userId, now))
      }
  }
  return { showAll: touched }
}

interface Entry {
  language: number
  type: string
  id: number
  fields: Tree
}

async function mergeFields(tx: Tx, entry: Entry, userId: number | undefined, now: Date): Promise<number> {
  const { language, type, id, fields } = entry
  const same = and(
    eq(translations.language_id, language),
    eq(translations.translatable_type, type),
    eq(translations.translatable_id, id),
  )
  const [row] = await tx.select().from(translations).where(same).for('update')
  if (row) {
    const merged = { ...(isTree(row.fields) ? row.fields : {}), ...fields }
    await tx.update(translations).set({ fields: merged, updated_at: now }).where(eq(translations.id, row.id))
    return row.id
  }
  const [made] = await tx
    .insert(translations)
    .values({
      language_id: language,
      translatable_type: type,
      translatable_id: id,
      fields: { ...fields },
      user_id: userId ?? null,
      translations_structure_id: await structureOf(tx, type),
      created_at: now,
      updated_at: now,
    })
    .returning({ id: translations.id })
  return made!.id
}

function parse(text: string): Tree {
  try {
    const tree: unknown = /^\s*\{/.test(text) ? JSON.parse(text) : readYaml(text)
    if (isTree(tree)) return tree
  } catch (error) {
    throw unprocessable({ file: [`cannot be read: ${(error as Error).message}`.slice(0, 200)] })
  }
  throw unprocessable({ file: ['holds no texts'] })
}

function branches(value: unknown): [string, unknown][] {
  if (!isTree(value)) throw unprocessable({ file: ['must hold texts by language, class, id and field'] })
  return Object.entries(value)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
