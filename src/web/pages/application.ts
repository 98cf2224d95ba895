import type { Used } from '../../http/usage.ts'
import type { Registered } from '../../oauth/registered.ts'
import type { HeldRole } from '../../oauth/roles.ts'
import { applicationAddress } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Notice } from '../notice.ts'
import type { Guest } from '../routes/signed-in.ts'
import type { Texts } from '../texts/en.ts'
import { badges } from './application-badges.ts'
import { credentials } from './application-credentials.ts'
import { scopeWords } from './application-form.ts'
import { type RoleForm, rolesPanel } from './application-roles.ts'
import { usagePanel } from './application-usage.ts'
import { initial } from './applications.ts'
import { copyable, notice as noticeOf } from './fields.ts'
import { site } from './layout.ts'

export interface ApplicationPage {
  guest: Guest
  application: Registered
  /** Whether who looks may change it. */
  manages: boolean
  givesRoles: boolean
  roles: readonly HeldRole[]
  /** The roles that there are to give. */
  givable: readonly { id: number; name: string }[]
  roleForm?: RoleForm
  used: Used
  now: Date
  notice?: Notice
  baseUrl: string
  /** Where people are sent back to, and the address that sends them there. */
  addresses: readonly { uri: string; destination?: string; authorize: string }[]
}

/** Everything about one application, for its owner and for staff. */
export function applicationPage(page: ApplicationPage): Html {
  const { guest, application, manages, notice, now } = page
  const { texts } = guest
  const { show, notices } = texts.portal
  return site({
    texts,
    title: application.name,
    signedIn: guest,
    section: 'applications',
    scripts: ['copy.js'],
    body: html`${noticeOf(notice && notices[notice.text])}
<div class="head">
<span class="initial large" aria-hidden="true">${initial(application.name)}</span>
<div class="grow"><h1>${application.name}</h1>
<p class="facts"><span>${application.owner === null ? show.nobodys : show.ownedBy(application.owner)}</span>${
      application.website !== null &&
      html`<a href="${application.website}" rel="noopener noreferrer nofollow">${show.website}</a>`
    }</p></div>
${manages && actions(texts, application)}
</div>
${badges(texts, application, now)}
${application.description && html`<p class="lead">${application.description}</p>`}
${credentials(page)}
${addressesPanel(page)}
${scopesPanel(texts, application)}
${usagePanel(texts, application, page.used)}
${rolesPanel(page)}`,
  })
}

const actions = ({ portal: { show } }: Texts, { id }: Registered): Html =>
  html`<div class="actions"><a class="button quiet small" href="${applicationAddress(id)}/edit">${show.edit}</a>
<a class="button quiet small danger" href="${applicationAddress(id)}/delete">${show.remove}</a></div>`

function addressesPanel({ guest: { texts }, application, addresses }: ApplicationPage): Html {
  const { show } = texts.portal
  return html`<section class="panel" aria-labelledby="redirects"><h2 id="redirects">${show.redirects}</h2>
${
  addresses.length === 0
    ? html`<p>${show.noRedirects}</p>`
    : html`<p>${show.redirectsAbout}</p>
${!application.confidential && html`<p class="soft">${show.withChallenge}</p>`}
${addresses.map(
  ({ uri, destination, authorize }, i) => html`<h3><code>${uri}</code></h3>
<p class="help" id="authorize_${i}_help">${show.authorizeFor} ${destination ?? show.outOfBand}</p>
${copyable(texts, `authorize_${i}`, authorize, uri)}\n`,
)}`
}
</section>`
}

function scopesPanel(texts: Texts, { scopes, allowedOrigins }: Registered): Html {
  const { show } = texts.portal
  return html`<section class="panel" aria-labelledby="scopes"><h2 id="scopes">${show.scopes}</h2>
${
  scopes.length === 0
    ? html`<p>${show.everyScope}</p>`
    : html`<ul class="ticks">${scopes.map((scope) => html`<li><span><code>${scope}</code> ${scopeWords(texts, scope)}</span></li>`)}</ul>`
}
${
  allowedOrigins !== null &&
  html`<h3>${show.origins}</h3><ul class="plain">${allowedOrigins.split('\n').map((one) => html`<li><code>${one}</code></li>`)}</ul>`
}
</section>`
}
