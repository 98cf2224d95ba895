/** The part of YAML that files of texts are written in: nested keys with texts, nothing that could name a type. */

export type YamlTree = { [key: string]: string | null | YamlTree }

const LINE = /^(\s*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s:#'"][^:#]*?)\s*:(?:\s+(.*))?$/

/** Reads `key: text` and nested keys; throws with the number of a line in any other form. */
export function readYaml(text: string): YamlTree {
  const root: YamlTree = Object.create(null)
  const open: { indent: number; tree: YamlTree }[] = [{ indent: -1, tree: root }]
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#.*)?$/.test(line) || line.trim() === '---') continue
    const match = line.includes('\t') ? null : LINE.exec(line.trimEnd())
    if (!match) throw new Error(`line ${index + 1} is no key with a text`)
    const [, blanks = '', key = '', rest = ''] = match
    while (open.at(-1)!.indent >= blanks.length) open.pop()
    const { tree } = open.at(-1)!
    const value = scalar(rest, index + 1)
    if (value !== undefined) tree[plain(key)] = value
    else {
      const inner: YamlTree = Object.create(null)
      tree[plain(key)] = inner
      open.push({ indent: blanks.length, tree: inner })
    }
  }
  return root
}

/** A text, null, or nothing where the key opens a level of its own. */
function scalar(text: string, line: number): string | null | undefined {
  const value = /^["']/.test(text) ? text.trim() : text.replace(/\s#.*$/, '').trim()
  if (value === '' || value.startsWith('#')) return undefined
  if (value === '~' || value === 'null') return null
  if (/^[[{&*!|>%@`]/.test(value)) throw new Error(`line ${line} holds a form that is not read here`)
  return plain(value)
}

function plain(text: string): string {
  if (text.startsWith('"')) return JSON.parse(text) as string
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text
}
