import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { card } from './layout.ts'

/** The code for an application that no browser can call: the user carries it over. */
export const codePage = (texts: Texts, code: string): Html =>
  card({
    texts,
    title: texts.code.title,
    body: html`<h1>${texts.code.title}</h1>
<p class="lead">${texts.code.about}</p>
<p><code class="code" id="authorization_code">${code}</code></p>`,
  })
