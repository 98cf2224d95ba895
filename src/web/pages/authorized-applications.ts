import type { AuthorizedApplication } from '../../oauth/authorized.ts'
import { AUTHORIZED_APPLICATIONS } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Notice } from '../notice.ts'
import type { Guest } from '../routes/signed-in.ts'
import { scopeWords } from './application-form.ts'
import { initial } from './applications.ts'
import { notice as noticeOf, token } from './fields.ts'
import { site } from './layout.ts'
import { day } from './values.ts'

export interface AuthorizedApplicationsPage {
  guest: Guest
  applications: readonly AuthorizedApplication[]
  notice?: Notice
}

/** The applications that may use one's account. */
export function authorizedApplicationsPage({ guest, applications, notice }: AuthorizedApplicationsPage): Html {
  const { texts } = guest
  const { authorized, notices } = texts.portal
  return site({
    texts,
    title: authorized.title,
    signedIn: guest,
    section: 'authorized',
    body: html`${noticeOf(notice && notices[notice.text])}
<h1>${authorized.title}</h1>
${
  applications.length === 0
    ? html`<p class="empty">${authorized.none}</p>`
    : html`<p class="lead">${authorized.about}</p>
<ul class="rows">
${applications.map((one) => row(guest, one))}</ul>
<p class="soft">${authorized.revokeAbout}</p>`
}`,
  })
}

function row({ texts, formToken }: Guest, one: AuthorizedApplication): Html {
  const { authorized, list, show } = texts.portal
  return html`<li class="row">
<span class="initial" aria-hidden="true">${initial(one.name)}</span>
<div class="grow">
<h2>${one.name}</h2>
<p class="facts">${one.owner !== null && html`<span>${list.owner(one.owner)}</span>`}${one.website !== null && html`<a href="${one.website}" rel="noopener noreferrer nofollow">${show.website}</a>`}</p>
${one.description && html`<p>${one.description}</p>`}
<p class="soft" id="able_${one.id}">${authorized.able}</p>
<ul class="ticks" aria-labelledby="able_${one.id}">${one.scopes.map((scope) => html`<li>${scopeWords(texts, scope)}</li>`)}</ul>
<p class="facts"><span>${authorized.since} ${day(texts, one.since)}</span><span>${authorized.lastToken} ${day(texts, one.lastToken)}</span></p>
</div>
<form method="post" action="${AUTHORIZED_APPLICATIONS}/${one.id}">${token(formToken)}<input type="hidden" name="_method" value="delete">
<button type="submit" class="quiet small" aria-label="${authorized.revokeOf(one.name)}">${authorized.revoke}</button></form>
</li>\n`
}
