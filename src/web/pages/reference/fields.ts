/** Tables of fields: what a body takes, what an answer has. */

import { type Html, html } from '../../html.ts'
import type { Row } from '../../reference/fields.ts'

/** Where an object is described, if on this page or another. */
export type Finder = (object: string) => string | undefined

/** More words than this are folded away. */
const FEW = 12

/** `written` fields are those of a body: they say which must be there, and what is below the root key is open. */
export function fieldList(rows: readonly Row[], find: Finder, written: boolean): Html {
  if (rows.length === 0) return html`<p class="soft">No fields.</p>`
  return html`<ul class="fields">${rows.map((row) => item(row, find, written, written && rows.length === 1))}</ul>`
}

function item(row: Row, find: Finder, written: boolean, open: boolean): Html {
  const { name, required, nullable, words, limits, about, references, inside } = row
  return html`<li>
<div class="field"><code>${breakable(name)}</code> ${type(row, find)}${references && html` <span class="flag">of <a href="/apidoc/2.0/${references}">${references}</a></span>`}${written && required && html` <span class="flag required">required</span>`}${nullable && html` <span class="flag">or null</span>`}${limits.map((limit) => html` <span class="flag">${limit}</span>`)}</div>
${about && html`<p>${prose(about)}</p>`}
${words.length > 0 && wordList(words)}
${inside.length > 0 && html`<details${open && html` open`}><summary>${inside.length === 1 ? '1 field' : `${inside.length} fields`} of ${name}</summary>${fieldList(inside, find, written)}</details>`}
</li>`
}

function type({ type: text, object }: Row, find: Finder): Html {
  const address = object && find(object)
  if (!address) return html`<span class="type">${text}</span>`
  const [before = '', after = ''] = text.split(object)
  return html`<span class="type">${before}<a href="${address}">${object}</a>${after}</span>`
}

export function wordList(words: readonly unknown[]): Html {
  const list = html`<p class="words">${words.map((word) => html`<code>${String(word)}</code> `)}</p>`
  return words.length > FEW ? html`<details><summary>${words.length} values</summary>${list}</details>` : list
}

/** A name that may be parted behind its underscores, where there is no room for the whole. */
export const breakable = (name: string): Html =>
  html`${name.split('_').map((part, i) => html`${i > 0 && html`_<wbr>`}${part}`)}`

/** Descriptions are written with backticks around code. */
export const prose = (text: string): Html =>
  html`${text.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`
