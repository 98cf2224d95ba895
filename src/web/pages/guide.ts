/** Guides: a list of them, and the page of one. */
import { EXAMPLE_BASE, exampleOf, type Guide, rendered } from '../guides.ts'
import { Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { link, type SignedIn, site } from './layout.ts'
import { CodeBlocks } from './reference/code.ts'
import { prose } from './reference/fields.ts'

interface Frame {
  texts: Texts
  signedIn?: SignedIn
}

export const guidesPage = ({ texts, signedIn, guides }: Frame & { guides: readonly Guide[] }): Html =>
  site({
    texts,
    title: texts.docs.guides,
    signedIn,
    section: 'guides',
    body: html`<div class="guide">
<h1>${texts.docs.guides}</h1>
<p class="lead">${texts.docs.guidesAbout}</p>
<ul class="resources">${guides.map(
      ({ name, title, lead }) =>
        html`<li><a href="/apidoc/guides/${name}"><strong>${title}</strong> <span>${lead}</span></a></li>`,
    )}
<li><a href="/apidoc/2.0"><strong>${texts.site.sections.reference}</strong> <span>${texts.docs.referenceAbout}</span></a></li>
<li><a href="/apidoc/2.0/try"><strong>${texts.docs.console.title}</strong> <span>${texts.docs.console.about}</span></a></li></ul>
</div>`,
  })

export interface GuidePage extends Frame {
  guide: Guide
  /** All of them, in the order in which one reads them. */
  guides: readonly Guide[]
  base: string
}

export function guidePage({ texts, signedIn, guide, guides, base }: GuidePage): Html {
  const code = new CodeBlocks(texts)
  const headings = guide.headings.values()
  const parts = guide.tokens.map((token) => {
    if (token.type === 'code') {
      const { language, label, code: text } = exampleOf(token)
      return code.block(text.replaceAll(EXAMPLE_BASE, base), language, titleOf(texts, language, label))
    }
    if (token.type !== 'heading') return new Html(`<div class="prose">${rendered([token])}</div>`)
    const { id, depth, text } = headings.next().value!
    const inside = html`<a class="anchor" href="#${id}">${prose(text)}</a>`
    return depth === 2 ? html`<h2 id="${id}">${inside}</h2>` : html`<h3 id="${id}">${inside}</h3>`
  })
  return site({
    texts,
    title: guide.title,
    signedIn,
    section: 'guides',
    scripts: ['copy.js', 'docs.js'],
    aside: contents(texts, guide, guides),
    body: html`<article class="guide">
<h1>${guide.title}</h1>
<p class="lead">${guide.lead}</p>
${parts}
</article>`,
  })
}

const NAMES: Readonly<Record<string, string>> = {
  sh: 'shell',
  js: 'JavaScript',
  ts: 'TypeScript',
  python: 'Python',
  ruby: 'Ruby',
}

/** A status behind the language says what the example answers. */
const titleOf = ({ docs }: Texts, language: string, label: string): Html => {
  const { address, answer, cut } = docs.blocks
  const words: Record<string, string> = { ...NAMES, text: address, http: answer, json: label === 'cut' ? cut : answer }
  const name = words[language] ?? language
  const status = /^\d{3}/.exec(label)?.[0]
  return status ? html`${name} <span class="status ${status < '400' ? 'good' : 'bad'}">${status}</span>` : html`${name}`
}

function contents(texts: Texts, guide: Guide, guides: readonly Guide[]): Html {
  const sections = guide.headings.filter(({ depth }) => depth === 2)
  return html`<nav class="contents" aria-label="${texts.docs.contents}">
<p><a href="/apidoc">← ${texts.docs.guides}</a></p>
<details open><summary>${texts.docs.onThisPage}</summary>
<ul>${sections.map(({ id, text }) => html`<li><a href="#${id}">${text.replaceAll('`', '')}</a></li>`)}</ul></details>
<ul class="beside">${guides.map(({ name, title }) => html`<li>${link(`/apidoc/guides/${name}`, title, name === guide.name)}</li>`)}</ul>
</nav>`
}
