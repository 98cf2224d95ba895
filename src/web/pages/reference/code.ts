/** Blocks of code with a copy button. Colours come from classes: the pages' policy allows no styles in place. */
import { Html, html } from '../../html.ts'
import type { Texts } from '../../texts/en.ts'

/** Gives each block of a page an id of its own, for its copy button. */
export class CodeBlocks {
  readonly #texts: Texts
  #count = 0

  constructor(texts: Texts) {
    this.#texts = texts
  }

  block(code: string, language: string, label?: Html | string): Html {
    const id = `code-${++this.#count}`
    const { language: speaks, site } = this.#texts
    return html`<figure class="code-block">
<figcaption><span>${label ?? language}</span><button type="button" class="quiet" lang="${speaks}" data-copy="#${id}" data-copied="${site.copied}" aria-live="polite" hidden>${site.copy}</button></figcaption>
<pre tabindex="0"><code id="${id}">${highlighted(code, language)}</code></pre>
</figure>`
  }
}

const TOKEN =
  /(?<comment>(?<=^|\s)#(?!\{)[^\n]*|(?<=^|\s)\/\/[^\n]*)|(?<key>"[^"\n]*"(?=:))|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`)|(?<number>(?<![\w./:-])-?\d+(?:\.\d+)?(?![\w-]))|(?<word>\b(?:const|let|await|async|for|of|in|import|from|export|if|else|return|new|true|false|null|None|True|False|nil|def|end|do|require|puts|print|curl|while|function|type)\b)/gm

const CLASSES = ['comment', 'key', 'string', 'number', 'word'] as const

/** Languages in which `#` and `//` begin no comment. */
const PLAIN = new Set(['text', 'http'])

/** Near enough for short examples: what a token is, is read off its first character. */
export function highlighted(code: string, language: string): Html {
  if (PLAIN.has(language)) return html`${code}`
  const parts: Html[] = []
  let end = 0
  for (const match of code.matchAll(TOKEN)) {
    const kind = CLASSES.find((name) => match.groups?.[name] !== undefined)!
    parts.push(html`${code.slice(end, match.index)}`, html`<span class="t-${kind}">${match[0]}</span>`)
    end = match.index + match[0].length
  }
  parts.push(html`${code.slice(end)}`)
  return new Html(parts.map(({ text }) => text).join(''))
}
