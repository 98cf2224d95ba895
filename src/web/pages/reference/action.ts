/** One action of a resource: its routes, who may, what it takes, what it answers, and how to call it. */

import { refName } from '../../../engine/openapi/resolve.ts'
import type { Parameter } from '../../../engine/openapi/types.ts'
import { type Html, html } from '../../html.ts'
import { callOf, inLanguage, LANGUAGES, type Language, type Row } from '../../reference/calls.ts'
import type { ActionDoc, Reference, RouteDoc } from '../../reference/document.ts'
import { rowsOf, typeText } from '../../reference/fields.ts'
import type { Ids } from '../../reference/ids.ts'
import { queryOf } from '../../reference/query.ts'
import type { CodeBlocks } from './code.ts'
import { type Finder, fieldList, prose } from './fields.ts'
import { parameterList, queryTable } from './query.ts'

export interface ActionView {
  reference: Reference
  action: ActionDoc
  /** The base of the addresses in examples. */
  base: string
  code: CodeBlocks
  find: Finder
  /** What the action answers, as JSON; undefined where it answers nothing. */
  example?: unknown
  /** A real row, whose id the calls can use. */
  sample?: Row
  /** Of rows that the calls can name. */
  ids: Ids
  /** Query strings that stand on the page already, by what they take, with the anchor of their action. */
  told: Map<string, string>
}

export function actionSection(view: ActionView): Html {
  const { reference, action, base, code, find, sample, ids } = view
  const [route] = action.routes
  return html`<section class="action" id="${action.anchor}" aria-labelledby="${action.anchor}-title">
<div class="told">
<h2 id="${action.anchor}-title"><a class="anchor" href="#${action.anchor}">${action.title}</a></h2>
<ul class="routes">${action.routes.map(routeLine)}</ul>
${access(route)}
${pathParameters(reference, action)}
${query(view, route)}
${bodies(reference, action, find)}
${answers(reference, route, find)}
</div>
<div class="shown">
${calls(code, callOf(reference, route, base, sample, ids))}
${tryIt(action.title, route)}
${view.example !== undefined && code.block(JSON.stringify(view.example, null, 2), 'json', html`Answer <span class="status good">${reference.answer(route).status}</span>`)}
</div>
</section>`
}

/** More parameters than this are folded away: they all say the same of another record. */
const FEW = 3

const routeLine = ({ method, path, operation }: RouteDoc): Html =>
  html`<li class="route" id="${operation.operationId}"><span class="method m-${method.toLowerCase()}">${method}</span> <code>${path.split('/').map((part, i) => html`${i > 0 && html`/<wbr>`}${part}`)}</code> <a class="hash" href="#${operation.operationId}" aria-label="Link to ${method} ${path}">#</a></li>`

/** The words of the description behind what the resource is. */
function access({ operation }: RouteDoc): Html {
  const [, ...told] = operation.description.split('\n\n')
  const scopes = operation.security[0]?.oauth2 ?? []
  return html`<div class="access">
<p class="chips">${scopes.map((scope) => html`<a class="chip" href="/apidoc/guides/specification#scopes">scope ${scope}</a> `)}${(operation['x-roles'] ?? []).map((role) => html`<a class="chip" href="/apidoc/guides/specification#roles">role ${role}</a> `)}${operation['x-resource-owner'] && html`<span class="chip">user’s token${operation['x-resource-owner'] === 'alternative' && ', or a role'}</span>`}${scopes.length === 0 && !operation['x-roles'] && !operation['x-resource-owner'] && html`<span class="chip">any token</span>`}</p>
${told.map((sentence) => html`<p class="soft">${prose(sentence)}</p>`)}
</div>`
}

function pathParameters(reference: Reference, { routes }: ActionDoc): Html | false {
  const found = new Map<string, Parameter>()
  for (const route of routes)
    for (const parameter of reference.parameters(route))
      if (parameter.in === 'path') found.set(parameter.name, parameter)
  if (found.size === 0) return false
  const list = parameterList([...found.values()])
  const folded = html`<details><summary>${found.size} parameters</summary>${list}</details>`
  return html`<h3>Path</h3>${found.size > FEW ? folded : list}`
}

function query({ reference, action, told }: ActionView, route: RouteDoc): Html | false {
  const doc = queryOf(reference.parameters(route))
  if (!doc.paged && doc.columns.length === 0 && doc.others.length === 0) return false
  const same = told.get(JSON.stringify(doc.columns))
  if (same === undefined || doc.columns.length === 0) told.set(JSON.stringify(doc.columns), action.anchor)
  if (same === undefined || doc.columns.length === 0) return html`<h3>Query</h3>${queryTable(doc)}`
  const rest = queryTable({ ...doc, columns: [] })
  return html`<h3>Query</h3>${rest}<p>The columns are those of <a href="#${same}">the list</a>.</p>`
}

function bodies(reference: Reference, { routes }: ActionDoc, find: Finder): Html[] {
  const groups = [...Map.groupBy(routes, ({ operation }) => refName(operation.requestBody) ?? '')]
  return groups.flatMap(([name, [route, ...rest]]) => {
    const body = name === '' ? undefined : reference.body(route!)
    if (!body) return []
    const where =
      groups.length > 1 &&
      html` <span class="soft">at ${[route!, ...rest].map(({ path }) => html`<code>${path}</code> `)}</span>`
    const forms = body.forms.map((form) => html`<code>${form}</code> `)
    const alternatives = reference.resolve(body.schema) as { anyOf?: readonly object[] }
    return html`<h3>Body${where}</h3>
<p class="soft">${forms}${!body.required && 'may be left out.'}${alternatives.anyOf && 'The fields may stand without their root key.'}</p>
${fieldList(rowsOf(reference, (alternatives.anyOf?.[0] as typeof body.schema) ?? body.schema), find, true)}`
  })
}

function answers(reference: Reference, route: RouteDoc, find: Finder): Html {
  const all = reference.responses(route)
  const good = all.filter(({ status }) => status.startsWith('2'))
  const bad = all.filter(({ status }) => !status.startsWith('2'))
  return html`<h3>Answer</h3>
${good.map(({ status, response, media }) => {
  const schema = media?.schema
  const text = schema && typeText(schema)
  const alternatives = schema && ((schema as { anyOf?: object[] }).anyOf ?? [schema])
  const objects = alternatives?.map((one) => refName(one) ?? refName((one as { items?: object }).items)) ?? []
  const name = objects[0]
  const inside = schema && !name ? rowsOf(reference, schema) : []
  return html`<p><span class="status good">${status}</span> ${prose(response.description)} ${text && html`<span class="type">${text === 'array of ' ? '' : text.split(/\b(?=[A-Z])|(?<=\w)\b/).map((part) => (objects.includes(part) && find(part) ? html`<a href="${find(part)!}">${part}</a>` : part))}</span>`}</p>
${inside.length > 0 && fieldList(inside, find, false)}`
})}
<details><summary>Errors: ${bad.map(({ status }) => status).join(', ')}</summary><ul class="errors">${bad.map(
    ({ status, response }) => html`<li><span class="status bad">${status}</span> ${prose(response.description)}</li>`,
  )}</ul><p><a href="/apidoc/guides/specification#errors">What errors look like</a></p></details>`
}

/** Where the console shows the route: it spells names of resources with hyphens. */
const tryIt = (title: string, { method, path, operation }: RouteDoc): Html =>
  html`<p class="try"><a href="/apidoc/2.0/try#tag/${operation.tags[0]!.replaceAll('_', '-')}/${method}${path}" aria-label="Try it in the console: ${title}">Try it in the console →</a></p>`

/** One of the four is seen: the choice at the top of the page shows its language everywhere, without a script. */
const calls = (code: CodeBlocks, call: Parameters<(typeof inLanguage)['curl']>[0]): Html =>
  html`${(Object.keys(LANGUAGES) as Language[]).map(
    (language) =>
      html`<div class="in-${language}">${code.block(inLanguage[language](call), language, languageTabs(language))}</div>`,
  )}`

export const languageTabs = (current?: Language): Html =>
  html`<span class="tabs">${(Object.keys(LANGUAGES) as Language[]).map(
    (language) =>
      html`<label for="in-${language}"${language === current ? html` class="current"` : ''}>${LANGUAGES[language]}</label>`,
  )}</span>`
