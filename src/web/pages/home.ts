import { type Html, html } from '../html.ts'
import type { Session } from '../sessions.ts'
import type { Texts } from '../texts/en.ts'
import { hidden, token } from './fields.ts'
import { card } from './layout.ts'

/** The start page: who is signed in, and how to change that. */
export const homePage = (texts: Texts, signedIn?: { session: Session; formToken: string }): Html =>
  card({
    texts,
    title: texts.home.title,
    body: signedIn
      ? html`<h1>${texts.home.title}</h1>
<p class="lead">${texts.home.signedInAs(signedIn.session.name, signedIn.session.login)}</p>
<form method="post" action="/users/sign_out" class="stack">${token(signedIn.formToken)}${hidden({ redirect_to: '/' })}
<button type="submit" class="quiet">${texts.home.signOut}</button></form>`
      : html`<h1>${texts.home.title}</h1>
<p class="lead">${texts.home.visitor}</p>
<p><a class="button" href="/users/sign_in">${texts.signIn.submit}</a></p>`,
  })
