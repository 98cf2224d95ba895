/** The pages for a forgotten password: asking for a link, and setting a new one. */
import { SHORTEST } from '../../domain/passwords.ts'
import { FORGOTTEN, NEW_PASSWORD, SIGN_IN } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { alert, checkbox, described, hidden, passwordField, token } from './fields.ts'
import { card } from './layout.ts'

export interface ForgottenPage {
  texts: Texts
  formToken: string
  problem?: string
}

export function forgottenPage({ texts, formToken, problem }: ForgottenPage): Html {
  const { title, about, name, submit, back } = texts.account.reset
  return card({
    texts,
    title,
    body: html`<h1>${title}</h1>
<p class="lead">${about}</p>
${alert(problem)}
<form method="post" action="${FORGOTTEN}" class="stack">
${token(formToken)}
<label for="login">${name}</label>
<input id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="300" required autofocus${problem !== undefined && described('problem')}>
<button type="submit">${submit}</button>
</form>
<p class="aside"><a href="${SIGN_IN}">${back}</a></p>`,
  })
}

/** The same words whether there is such an account or not. */
export function linkSentPage(texts: Texts, outbox?: string): Html {
  const { sentTitle, sent, sentTodo, outbox: outboxLink, back } = texts.account.reset
  return card({
    texts,
    title: sentTitle,
    body: html`<h1>${sentTitle}</h1>
<p role="status">${sent}</p>
<p>${sentTodo}</p>
${outbox !== undefined && html`<p><a href="${outbox}">${outboxLink}</a></p>`}
<p class="aside"><a href="${SIGN_IN}">${back}</a></p>`,
  })
}

export interface NewPasswordPage {
  texts: Texts
  formToken: string
  /** What the link holds. */
  resetToken: string
  login: string
  /** Whether applications lose what they may do. */
  applications: boolean
  problem?: string
}

export function newPasswordPage(page: NewPasswordPage): Html {
  const { texts, formToken, resetToken, login, applications, problem } = page
  const { reset, password } = texts.account
  const wrong = problem === undefined ? undefined : 'problem'
  return card({
    texts,
    title: reset.newTitle,
    body: html`<h1>${reset.newTitle}</h1>
<p class="lead">${reset.newAbout(login)}</p>
${alert(problem)}
<form method="post" action="${NEW_PASSWORD}" class="stack">
${token(formToken)}${hidden({ token: resetToken })}
<input type="text" name="login" value="${login}" autocomplete="username" hidden>
${passwordField({ name: 'password', label: password.chosen, autocomplete: 'new-password', problem: wrong, about: 'password-about', focus: true })}
${passwordField({ name: 'password_repeated', label: password.repeated, autocomplete: 'new-password', problem: wrong })}
<p class="hint" id="password-about">${password.about(SHORTEST)}</p>
${checkbox('applications', password.applications, applications)}
<button type="submit">${reset.submitNew}</button>
</form>`,
  })
}
