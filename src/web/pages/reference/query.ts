/** What a list takes in its query string: pages and order in words, columns as a table. */

import type { Parameter } from '../../../engine/openapi/types.ts'
import { type Html, html } from '../../html.ts'
import { typeText } from '../../reference/fields.ts'
import type { Column, QueryDoc } from '../../reference/query.ts'
import { breakable, prose, wordList } from './fields.ts'

export function queryTable({ paged, largest, order, columns, others }: QueryDoc): Html {
  return html`${others.length > 0 && parameterList(others)}
${paged && html`<p><code>page[number]</code> and <code>page[size]</code> (or <code>page</code> and <code>per_page</code>) choose the page; ${largest} rows at most. <a href="/apidoc/guides/specification#pagination">Pagination</a></p>`}
${order && html`<p>Without <code>sort</code> the order is <code>${order}</code>. <a href="/apidoc/guides/specification#sorting">Sorting</a></p>`}
${
  columns.length > 0 &&
  html`<div class="wide"><table class="columns-table">
<thead><tr><th scope="col">Column</th><th scope="col">sort</th><th scope="col">filter</th><th scope="col">range</th><th scope="col">search</th></tr></thead>
<tbody>${columns.map(columnRow)}</tbody>
</table></div>`
}`
}

function columnRow(column: Column): Html {
  const { name, type, words, about } = column
  const mark = (can: boolean, what: string) =>
    can
      ? html`<td class="can"><span title="${what}[${name}]">✓</span></td>`
      : html`<td class="cannot"><span aria-hidden="true">·</span></td>`
  return html`<tr><th scope="row"><code>${breakable(name)}</code> <span class="type">${type}</span>${about && html`<p>${prose(about)}</p>`}${words.length > 0 && wordList(words)}</th>${mark(column.sort, 'sort')}${mark(column.filter, 'filter')}${mark(column.range, 'range')}${mark(column.search, 'search')}</tr>`
}

/** Parameters one by one: those of a path, and those that one list alone takes. */
export const parameterList = (parameters: readonly Parameter[]): Html =>
  html`<ul class="fields">${parameters.map(
    ({ name, schema, required, description, in: place }) => html`<li>
<div class="field"><code>${breakable(name)}</code> <span class="type">${typeText(schema)}</span>${required && place !== 'path' && html` <span class="flag required">required</span>`}</div>
${description && html`<p>${prose(description)}</p>`}
${Array.isArray(schema.enum) && wordList(schema.enum)}
</li>`,
  )}</ul>`
