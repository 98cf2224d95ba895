/** The page of a resource: its actions, and the objects that they answer with. */
import { refName } from '../../../engine/openapi/resolve.ts'
import type { Schema } from '../../../engine/openapi/types.ts'
import { type Html, html } from '../../html.ts'
import { LANGUAGES, type Language, type Row } from '../../reference/calls.ts'
import type { ActionDoc, Reference, ResourceDoc } from '../../reference/document.ts'
import { rowsOf } from '../../reference/fields.ts'
import type { Ids } from '../../reference/ids.ts'
import type { Texts } from '../../texts/en.ts'
import { link, type SignedIn, site } from '../layout.ts'
import { actionSection, languageTabs } from './action.ts'
import { CodeBlocks } from './code.ts'
import { breakable, fieldList, prose } from './fields.ts'

export interface ResourcePage {
  texts: Texts
  signedIn?: SignedIn
  reference: Reference
  resource: ResourceDoc
  base: string
  /** What an action answers, as JSON; undefined where it answers nothing. */
  exampleOf(action: ActionDoc): unknown
  /** Whether the examples are rows of this intranet. */
  real: boolean
  sample?: Row
  /** Of rows that the calls can name. */
  ids: Ids
}

export function resourcePage(page: ResourcePage): Html {
  const { texts, signedIn, reference, resource, base, sample, ids } = page
  const code = new CodeBlocks(texts)
  const objects = objectsOf(reference, resource)
  const find = (name: string) => (objects.has(name) ? `#${objectAnchor(name)}` : elsewhere(reference, name))
  const told = new Map<string, string>()
  return site({
    texts,
    title: resource.name,
    signedIn,
    section: 'reference',
    scripts: ['copy.js', 'docs.js'],
    aside: contents(page, [...objects.keys()]),
    body: html`<div lang="en" class="reference">
${(Object.keys(LANGUAGES) as Language[]).map(
  (language, i) =>
    html`<input type="radio" class="language" name="language" id="in-${language}" value="${language}" aria-label="Examples in ${LANGUAGES[language]}"${i === 0 ? html` checked` : ''}>`,
)}
<header class="intro">
<h1>${breakable(resource.name)}</h1>
<p class="lead">${prose(resource.about)}</p>
<p class="soft">${page.real ? 'Examples show a row of the sample world; long lists are cut.' : 'Examples are made up from the schema.'} In the calls, TOKEN stands for <a href="/apidoc/guides/getting_started#a-token">an access token</a>, USER_TOKEN for <a href="/apidoc/guides/web_application_flow">a user’s</a>, UID and SECRET for the credentials of <a href="/oauth/applications">an application</a>. The calls in TypeScript use <a href="/apidoc/guides/getting_started#a-typed-client">the typed client</a>.</p>
<p>${languageTabs()}</p>
</header>
${resource.actions.map((action) =>
  actionSection({ reference, action, base, code, find, example: page.exampleOf(action), sample, ids, told }),
)}
${
  objects.size > 0 &&
  html`<section class="objects" id="objects"><h2><a class="anchor" href="#objects">Objects</a></h2>
<p class="soft">Keys are never left out: what has no value is null.</p>
${[...objects].map(
  ([
    name,
    schema,
  ]) => html`<section id="${objectAnchor(name)}"><h3><a class="anchor" href="#${objectAnchor(name)}">${name}</a></h3>
${fieldList(rowsOf(reference, schema), find, false)}</section>`,
)}</section>`
}
</div>`,
  })
}

const objectAnchor = (name: string): string => `object-${name}`

/** The objects that the actions answer with, by name. */
function objectsOf(reference: Reference, { actions }: ResourceDoc): Map<string, Schema> {
  const { schemas } = reference.document.components
  const names = actions.flatMap(({ routes: [route] }) => {
    const schema = reference.answer(route).media?.schema as (Schema & { items?: object; anyOf?: object[] }) | undefined
    return (schema?.anyOf ?? [schema]).map((one) => refName(one) ?? refName((one as Schema | undefined)?.items))
  })
  const found = new Set(names.filter((name) => name !== undefined))
  return new Map([...found].map((name) => [name, schemas[name]!]))
}

const known = new WeakMap<Reference, Map<string, string>>()

/** The page that describes an object which only stands inside others here. */
function elsewhere(reference: Reference, name: string): string | undefined {
  let pages = known.get(reference)
  if (!pages) {
    pages = new Map()
    for (const { resources } of reference.areas)
      for (const resource of resources)
        for (const object of objectsOf(reference, resource).keys())
          if (!pages.has(object)) pages.set(object, `/apidoc/2.0/${resource.name}#${objectAnchor(object)}`)
    known.set(reference, pages)
  }
  return pages.get(name)
}

function contents({ texts, reference, resource }: ResourcePage, objects: string[]): Html {
  const area = reference.areas.find(({ resources }) => resources.includes(resource))
  const beside = area?.resources ?? reference.others
  return html`<nav class="contents" aria-label="${texts.docs.contents}">
<p><a href="/apidoc/2.0">← ${texts.docs.allResources}</a></p>
<details open><summary>${texts.docs.onThisPage}</summary>
<ul lang="en">${resource.actions.map((action) => html`<li><a href="#${action.anchor}">${action.title}</a></li>`)}
${objects.length > 0 && html`<li><a href="#objects">Objects</a><ul>${objects.map((name) => html`<li><a href="#${objectAnchor(name)}">${name}</a></li>`)}</ul></li>`}</ul></details>
<details class="beside"><summary lang="en">${area?.name ?? 'Other paths'}</summary>
<ul>${beside.map(({ name }) => html`<li>${link(`/apidoc/2.0/${name}`, name, name === resource.name)}</li>`)}</ul></details>
</nav>`
}
