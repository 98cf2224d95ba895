/** HTML as a tagged template: whatever is put in is escaped, unless it is HTML made here. */

export class Html {
  readonly text: string

  /** Only for text that is HTML already; anything from outside goes through the template. */
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Html | readonly Value[] | false | null | undefined

/** html`<p title="${title}">${text}</p>`. Lists are joined; false, null and undefined are nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  refuseBareAttributes(strings)
  let text = strings[0]!
  for (const [i, value] of values.entries()) text += render(value) + strings[i + 1]
  return new Html(text)
}

function render(value: Value): string {
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(render).join('')
  return value === false || value === null || value === undefined ? '' : escaped(String(value))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)

const checked = new WeakSet<TemplateStringsArray>()

/** An attribute without quotes ends at a blank, and what follows would be attributes of its own. */
function refuseBareAttributes(strings: TemplateStringsArray): void {
  if (checked.has(strings)) return
  const bare = strings.slice(0, -1).find((part) => /=\s*$/.test(part))
  if (bare !== undefined) throw new Error(`an attribute needs quotes: ${bare.slice(-40)}\${...}`)
  checked.add(strings)
}
