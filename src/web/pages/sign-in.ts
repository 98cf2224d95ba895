import { FORGOTTEN } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { alert, described, hidden, notice, token } from './fields.ts'
import { card } from './layout.ts'

export interface SignInPage {
  texts: Texts
  formToken: string
  redirectTo: string
  /** The application that one logs in for. */
  application?: string
  /** What was typed before. */
  login?: string
  problem?: string
  /** What was done before, and leads here. */
  notice?: string
}

export function signInPage(page: SignInPage): Html {
  const { texts, formToken, redirectTo, application, login = '', problem } = page
  const { title, toContinue, name, password, submit } = texts.signIn
  const faulty = problem !== undefined && described('problem')
  // Whoever mistyped goes on where the mistake most likely is.
  const focus = html` autofocus`
  const [atName, atPassword] = login ? [undefined, focus] : [focus, undefined]
  return card({
    texts,
    title,
    body: html`<h1>${title}</h1>
${application !== undefined && html`<p class="lead">${toContinue(application)}</p>`}
${notice(page.notice)}
${alert(problem)}
<form method="post" action="/users/sign_in" class="stack">
${token(formToken)}${hidden({ redirect_to: redirectTo })}
<label for="login">${name}</label>
<input id="login" name="login" value="${login}" autocomplete="username" autocapitalize="none" spellcheck="false" required${faulty}${atName}>
<label for="password">${password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${faulty}${atPassword}>
<button type="submit">${submit}</button>
</form>
<p class="aside"><a href="${FORGOTTEN}">${texts.account.signIn.forgotten}</a></p>`,
  })
}
