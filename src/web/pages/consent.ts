import type { Authorization } from '../../oauth/authorize/checks.ts'
import { destinationOf, leadsAway } from '../../oauth/authorize/redirect-uri.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { hidden, signOutButton, token } from './fields.ts'
import { card } from './layout.ts'

export interface ConsentPage {
  texts: Texts
  formToken: string
  login: string
  authorization: Authorization
  /** The request once more, for the answer to be checked against the same rules. */
  fields: Readonly<Record<string, string | undefined>>
  /** The address of this page. */
  here: string
}

export function consentPage({ texts, formToken, login, authorization, fields, here }: ConsentPage): Html {
  const { consent } = texts
  const { application, scopes, redirectUri } = authorization
  return card({
    texts,
    title: consent.title,
    body: html`<h1>${consent.title}</h1>
<p class="question">${consent.question(application.name)}</p>
${application.description && html`<p class="about">${application.description}</p>`}
<p id="able">${consent.able}</p>
<ul class="scopes" aria-labelledby="able">
${scopes.map((scope) => html`<li>${texts.scopes[scope as keyof Texts['scopes']] ?? scope}</li>\n`)}</ul>
<div class="choice">
<form method="post" action="/oauth/authorize">${token(formToken)}${hidden(fields)}
<button type="submit" name="commit" value="authorize">${consent.authorize}</button></form>
<form method="post" action="/oauth/authorize">${token(formToken)}${hidden({ _method: 'delete', ...fields })}
<button type="submit" name="commit" value="deny" class="quiet">${consent.deny}</button></form>
</div>
${leadsAway(redirectUri) && html`<p class="aside">${consent.destination(destinationOf(redirectUri))}</p>`}
<div class="aside who"><span>${consent.signedInAs(login)}</span> ${signOutButton(consent.other, formToken, here)}</div>`,
  })
}
