import type { Keeper, Listed, Registered } from '../../oauth/registered.ts'
import { APPLICATIONS, applicationAddress } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Notice } from '../notice.ts'
import type { Guest } from '../routes/signed-in.ts'
import type { Texts } from '../texts/en.ts'
import { badges } from './application-badges.ts'
import { hidden, notice as noticeOf } from './fields.ts'
import { link, site } from './layout.ts'
import { day } from './values.ts'

export interface ApplicationsPage {
  guest: Guest
  keeper: Keeper
  listed: Listed
  /** Whether everybody's are listed. */
  all: boolean
  search: string
  now: Date
  notice?: Notice
}

const EVERYBODYS = `${APPLICATIONS}?whose=all`

/** The list of one's own applications; for staff that of all, too. */
export function applicationsPage({ guest, keeper, listed, all, search, now, notice }: ApplicationsPage): Html {
  const { texts } = guest
  const { list, notices } = texts.portal
  return site({
    texts,
    title: list.title,
    signedIn: guest,
    section: 'applications',
    body: html`${noticeOf(notice && notices[notice.text])}
<div class="head">
<h1>${list.title}</h1>
<a class="button" href="${APPLICATIONS}/new">${list.create}</a>
</div>
<p class="lead">${list.about}</p>
${
  keeper.seesAll &&
  html`<nav class="tabs" aria-label="${list.whose}">${link(APPLICATIONS, list.mine, !all)}${link(EVERYBODYS, list.all, all)}</nav>`
}
${all && searchForm(texts, search)}
${listed.applications.length > 0 ? rows(texts, listed.applications, now, all) : nothing(texts, all)}
${listed.last > 1 && pages(texts, listed, all, search)}`,
  })
}

const searchForm = (texts: Texts, search: string): Html =>
  html`<form class="search" role="search" action="${APPLICATIONS}">${hidden({ whose: 'all' })}
<label for="search">${texts.portal.list.search}</label>
<input id="search" name="search" type="search" value="${search}" spellcheck="false">
<button type="submit" class="quiet">${texts.portal.list.find}</button>
</form>`

const rows = (texts: Texts, applications: readonly Registered[], now: Date, all: boolean): Html => {
  const { list } = texts.portal
  return html`<ul class="rows">
${applications.map(
  (one) => html`<li class="row">
<span class="initial" aria-hidden="true">${initial(one.name)}</span>
<div class="grow">
<h2><a href="${applicationAddress(one.id)}">${one.name}</a></h2>
${one.description && html`<p class="brief">${one.description}</p>`}
<p class="facts">${all && html`<span>${one.owner === null ? list.nobodys : list.owner(one.owner)}</span>`}<span>${list.since} ${day(texts, one.createdAt)}</span></p>
</div>
${badges(texts, one, now)}
</li>\n`,
)}</ul>`
}

/** The first letter of a name, for the coloured square in front of it. */
export const initial = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? ''

const nothing = ({ portal: { list } }: Texts, all: boolean): Html =>
  all
    ? html`<p class="empty">${list.noneFound}</p>`
    : html`<div class="empty"><p><strong>${list.none}</strong></p><p>${list.noneTodo}</p></div>`

function pages(texts: Texts, { page, last }: Listed, all: boolean, search: string): Html {
  const { list } = texts.portal
  const address = (to: number) =>
    `${APPLICATIONS}?${new URLSearchParams({ ...(all && { whose: 'all' }), ...(search && { search }), page: String(to) })}`
  return html`<nav class="pages" aria-label="${list.pages}">
${page > 1 && html`<a rel="prev" href="${address(page - 1)}">${list.previous}</a>`}
<span>${list.page(page, last)}</span>
${page < last && html`<a rel="next" href="${address(page + 1)}">${list.next}</a>`}
</nav>`
}
