import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { OPEN, SECTIONS, type Section, type SignedIn, site } from './layout.ts'

/** The start page: who is signed in, and where to go from here. */
export const homePage = (texts: Texts, signedIn?: SignedIn): Html =>
  site({
    texts,
    title: 'OpenIntra',
    signedIn,
    body: html`<h1>${texts.home.title}</h1>
${
  signedIn
    ? html`<p class="lead">${texts.home.signedInAs(signedIn.session.name, signedIn.session.login)}</p>`
    : html`<p class="lead">${texts.home.about}</p>
<p>${texts.home.visitor}</p>
<p><a class="button" href="/users/sign_in">${texts.signIn.submit}</a></p>`
}
<ul class="cards">
${(Object.keys(SECTIONS) as Section[]).filter((name) => signedIn || OPEN.includes(name)).map((name) => tile(texts, name))}</ul>`,
  })

const tile = (texts: Texts, name: Section): Html =>
  html`<li><h2><a href="${SECTIONS[name]}">${texts.site.sections[name]}</a></h2><p>${texts.home.sections[name]}</p></li>\n`
