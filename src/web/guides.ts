/** The guides: Markdown files of `guides/` in each language, ours and trusted, as HTML with a table of contents. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Marked, type Tokens } from 'marked'
import type { Language } from './texts/language.ts'

const FOLDER = join(import.meta.dirname, 'guides')

/** In the order in which one reads them. */
export const guideNames: readonly string[] = ['getting_started', 'web_application_flow', 'specification']

/** The address that examples are written with; pages show the server's own in its place. */
export const EXAMPLE_BASE = 'http://127.0.0.1:4242'

export interface Heading {
  id: string
  text: string
  depth: number
}

export interface Example {
  language: string
  /** What stands behind the language: the status that the answer has. */
  label: string
  code: string
}

export interface Guide {
  name: string
  title: string
  /** Its first paragraph. */
  lead: string
  headings: readonly Heading[]
  examples: readonly Example[]
  /** Tokens of everything behind the lead. */
  tokens: Tokens.Generic[]
}

const marked = new Marked()
const known = new Map<string, Guide>()

/** Read when first asked for. */
export async function readGuide(name: string, language: Language = 'en'): Promise<Guide> {
  const file = join(FOLDER, language, `${name}.md`)
  const found = known.get(file)
  if (found) return found
  const text = await readFile(file, 'utf8')
  const [title, lead, ...tokens] = marked.lexer(text).filter(({ type }) => type !== 'space') as Tokens.Generic[]
  // An address leads to the same place in every language.
  const ids = language === 'en' ? undefined : (await readGuide(name)).headings.map(({ id }) => id)
  const guide = {
    name,
    title: (title as Tokens.Heading).text,
    lead: (lead as Tokens.Paragraph).text,
    headings: tokens
      .filter(({ type }) => type === 'heading')
      .map((token, i): Heading => {
        const { text, depth } = token as Tokens.Heading
        return { text, depth, id: ids?.[i] ?? idOf(text) }
      }),
    examples: tokens.filter(({ type }) => type === 'code').map(exampleOf),
    tokens,
  }
  known.set(file, guide)
  return guide
}

const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

export function exampleOf(token: Tokens.Generic): Example {
  const { lang = '', text } = token as Tokens.Code
  const [language = 'text', ...label] = lang.split(' ')
  return { language: language || 'text', label: label.join(' '), code: text }
}

/** Markdown of our own as HTML. */
export const rendered = (tokens: Tokens.Generic[]): string =>
  marked.parser(tokens as Parameters<typeof marked.parser>[0])
