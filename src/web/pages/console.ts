/** The console: requests from the browser, with a token of the sandbox where there is one. */
import { SCOPES } from '../../errors.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { type SignedIn, site } from './layout.ts'

export interface ConsolePage {
  texts: Texts
  signedIn?: SignedIn
  /** The address of Scalar's script. */
  script: string
  /** The application that tokens are taken for; undefined where the sandbox is off. */
  applicationUid?: string
}

export const consolePage = ({ texts, signedIn, script, applicationUid }: ConsolePage): Html =>
  site({
    texts,
    title: texts.docs.console.title,
    signedIn,
    section: 'reference',
    styles: ['console.css'],
    scripts: ['console.js'],
    givesWay: true,
    body: html`<div class="console">
<header>
<p><a href="/apidoc/2.0">← ${texts.docs.console.back}</a></p>
<h1>${texts.docs.console.title}</h1>
${applicationUid !== undefined && tokenForm(texts, applicationUid)}
</header>
<noscript><p class="alert">${texts.docs.console.script}</p></noscript>
<div id="scalar" data-script="${script}" data-document="/openapi.json"></div>
</div>`,
  })

/** Sent by the page's script, which gives the answer to the console. */
const tokenForm = ({ docs: { console: texts } }: Texts, applicationUid: string): Html =>
  html`<form id="token" data-application="${applicationUid}" data-taken="${texts.taken}" data-refused="${texts.refused}">
<label for="login">${texts.login}</label>
<input id="login" name="login" autocomplete="off" autocapitalize="none" spellcheck="false">
<fieldset><legend>${texts.scopes}</legend>
${Object.keys(SCOPES).map((scope) => html`<label><input type="checkbox" name="scopes" value="${scope}" checked> ${scope}</label>`)}
</fieldset>
<button>${texts.take}</button>
<p role="status"></p>
</form>`
