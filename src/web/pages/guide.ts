/** Guides: a list of them, and the page of one. */
import { EXAMPLE_BASE, exampleOf, type Guide, guideNames, headingOf, rendered } from '../guides.ts'
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
    body: html`<div lang="en" class="guide">
<h1>Guides</h1>
<p class="lead">From the first token to an application that people log in to.</p>
<ul class="resources">${guides.map(
      ({ name, title, lead }) =>
        html`<li><a href="/apidoc/guides/${name}"><strong>${title}</strong> <span>${lead}</span></a></li>`,
    )}
<li><a href="/apidoc/2.0"><strong>Reference</strong> <span>Every resource with its routes, parameters, answers and examples.</span></a></li>
<li><a href="/apidoc/2.0/try"><strong>Console</strong> <span>Send requests from the browser, and look at the answers.</span></a></li></ul>
</div>`,
  })

export function guidePage({ texts, signedIn, guide, base }: Frame & { guide: Guide; base: string }): Html {
  const code = new CodeBlocks(texts)
  const parts = guide.tokens.map((token) => {
    if (token.type === 'code') {
      const { language, label, code: text } = exampleOf(token)
      return code.block(text.replaceAll(EXAMPLE_BASE, base), language, titleOf(language, label))
    }
    if (token.type !== 'heading') return new Html(`<div class="prose">${rendered([token])}</div>`)
    const { id, depth } = headingOf(token)
    const inside = html`<a class="anchor" href="#${id}">${prose(headingOf(token).text)}</a>`
    return depth === 2 ? html`<h2 id="${id}">${inside}</h2>` : html`<h3 id="${id}">${inside}</h3>`
  })
  return site({
    texts,
    title: guide.title,
    signedIn,
    section: 'guides',
    scripts: ['copy.js', 'docs.js'],
    aside: contents(texts, guide),
    body: html`<article lang="en" class="guide">
<h1>${guide.title}</h1>
<p class="lead">${guide.lead}</p>
${parts}
</article>`,
  })
}

const NAMES: Readonly<Record<string, string>> = {
  sh: 'shell',
  ts: 'TypeScript',
  python: 'Python',
  ruby: 'Ruby',
  json: 'answer',
  http: 'answer',
}

/** A status behind the language says what the example answers. */
const titleOf = (language: string, label: string): Html => {
  const name = NAMES[language] ?? language
  const status = /^\d{3}/.exec(label)?.[0]
  return status ? html`${name} <span class="status ${status < '400' ? 'good' : 'bad'}">${status}</span>` : html`${name}`
}

function contents(texts: Texts, guide: Guide): Html {
  const sections = guide.headings.filter(({ depth }) => depth === 2)
  return html`<nav class="contents" aria-label="${texts.docs.contents}">
<p><a href="/apidoc">← ${texts.docs.guides}</a></p>
<details open><summary>${texts.docs.onThisPage}</summary>
<ul lang="en">${sections.map(({ id, text }) => html`<li><a href="#${id}">${text.replaceAll('`', '')}</a></li>`)}</ul></details>
<ul class="beside" lang="en">${guideNames.map((name) => html`<li>${link(`/apidoc/guides/${name}`, name.replaceAll('_', ' '), name === guide.name)}</li>`)}</ul>
</nav>`
}
