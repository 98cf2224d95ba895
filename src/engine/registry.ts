/** Finds the resource files by itself, in sorted order: adding a resource means adding a file, and nothing else. */
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { checkDeclarations } from './check.ts'
import type { Resource } from './declare/resource.ts'
import { type Finished, finish } from './finish.ts'
import { DeclarationError, Model } from './model.ts'
import { type Route, routesOf } from './serve/routes.ts'

export interface Registry {
  model: Model
  resources: ReadonlyMap<string, Finished>
  routes: readonly Route[]
  /** The room of `src/resources/` in which each resource stands, by its name: `campus`, `people` ... */
  areas: ReadonlyMap<string, string>
  /** Every table of the schema, those without a resource of their own too. */
  tables: readonly PgTable[]
}

const FOLDER = join(import.meta.dirname, '..', 'resources')

/** The files of a folder and of its rooms, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const isResource = (value: unknown): value is Resource =>
  typeof value === 'object' && value !== null && (value as Resource).kind === 'resource'

/** Imports, completes and checks all declarations; an error names the file and the field. */
export async function loadRegistry(folder = FOLDER): Promise<Registry> {
  const tables = new Set<PgTable>()
  const found: { file: string; resource: Resource }[] = []
  for (const file of await filesIn(folder)) {
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>
    for (const value of Object.values(module)) if (is(value, PgTable)) tables.add(value)
    if (isResource(module.default)) found.push({ file: file.slice(folder.length + 1), resource: module.default })
  }
  const model = new Model(found.map(({ resource }) => resource))
  const resources = new Map<string, Finished>()
  for (const { file, resource } of found) {
    if (resources.has(resource.name))
      throw new DeclarationError(`src/resources/${file}: ${resource.name} is declared twice`)
    resources.set(
      resource.name,
      inFile(file, () => finish(resource)),
    )
  }
  for (const { file, resource } of found)
    inFile(file, () => checkDeclarations(model, resources, resources.get(resource.name)!))
  const routes = [...resources.values()].flatMap(routesOf)
  refuseTwins(routes)
  const areas = new Map(found.map(({ file, resource }) => [resource.name, file.split(sep).slice(0, -1).join('/')]))
  return { model, resources, routes, areas, tables: [...tables] }
}

/** Two claims on one method and path stop the start. */
function refuseTwins(routes: readonly Route[]): void {
  const claims = new Map<string, string>()
  for (const route of routes)
    for (const method of route.methods) {
      const claim = `${method} ${route.path.replace(/:\w+/g, ':')}`
      const other = claims.get(claim)
      const own = `${route.resource.name}.actions.${route.name}`
      if (other) throw new DeclarationError(`${method} ${route.path} is claimed by ${other} and by ${own}`)
      claims.set(claim, own)
    }
}

function inFile<R>(file: string, work: () => R): R {
  try {
    return work()
  } catch (error) {
    throw error instanceof DeclarationError ? new DeclarationError(`src/resources/${file}: ${error.message}`) : error
  }
}
