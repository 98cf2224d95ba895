import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { type SignedIn, site } from './layout.ts'

/** The start page: who is signed in, and where to go from here. */
export const homePage = (texts: Texts, signedIn?: SignedIn): Html =>
  site({
    texts,
    title: 'OpenIntra',
    signedIn,
    body: signedIn
      ? html`<h1>${texts.home.title}</h1>
<p class="lead">${texts.home.signedInAs(signedIn.session.name, signedIn.session.login)}</p>`
      : html`<h1>${texts.home.title}</h1>
<p class="lead">${texts.home.visitor}</p>
<p><a class="button" href="/users/sign_in">${texts.signIn.submit}</a></p>`,
  })
