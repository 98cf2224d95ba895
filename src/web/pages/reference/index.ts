/** All resources by area. */
import { type Html, html } from '../../html.ts'
import type { Reference, ResourceDoc } from '../../reference/document.ts'
import type { Texts } from '../../texts/en.ts'
import { type SignedIn, site } from '../layout.ts'
import { breakable, prose } from './fields.ts'

export interface IndexPage {
  texts: Texts
  signedIn?: SignedIn
  reference: Reference
}

export function referenceIndex({ texts, signedIn, reference }: IndexPage): Html {
  const { areas, others } = reference
  const resources = areas.flatMap((area) => area.resources)
  const routes = [...resources].flatMap(({ actions }) => actions.flatMap((action) => action.routes)).length
  return site({
    texts,
    title: texts.site.sections.reference,
    signedIn,
    section: 'reference',
    scripts: ['docs.js'],
    aside: html`<nav class="contents" aria-label="${texts.docs.contents}">
<p><a href="/apidoc/2.0/try">${texts.docs.try} →</a></p>
<details open><summary>${texts.docs.areas}</summary>
<ul lang="en">${areas.map(({ name, resources: inside }) => html`<li><a href="#${anchor(name)}">${name}</a> <span class="soft">${inside.length}</span></li>`)}
<li><a href="#other-paths">Other paths</a> <span class="soft">${others.length}</span></li></ul></details>
</nav>`,
    body: html`<div lang="en" class="reference-index">
<h1>Reference</h1>
<p class="lead">${resources.length} resources and ${others.length} other paths with ${routes} routes, all below <code>/v2</code>. The same as data: <a href="/openapi.json">OpenAPI 3.1</a>.</p>
<p>New here? <a href="/apidoc/guides/getting_started">Getting started</a> brings a token; <a href="/apidoc/guides/specification">the specification</a> tells what all routes share; <a href="/apidoc/2.0/try">the console</a> sends requests from this page.</p>
${areas.map(({ name, resources: inside }) => areaSection(name, inside))}
${areaSection('Other paths', others)}
</div>`,
  })
}

const anchor = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

const areaSection = (name: string, resources: readonly ResourceDoc[]): Html =>
  html`<section id="${anchor(name)}"><h2><a class="anchor" href="#${anchor(name)}">${name}</a></h2>
<ul class="resources">${resources.map(
    ({ name: resource, about }) =>
      html`<li><a href="/apidoc/2.0/${resource}"><strong>${breakable(resource)}</strong> <span>${prose(about)}</span></a></li>`,
  )}</ul></section>`
