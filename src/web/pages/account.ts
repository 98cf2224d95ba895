/** The account: who one is, the language, the password, one-time passwords, and where one is logged in. */
import { SHORTEST } from '../../domain/passwords.ts'
import type { AccountFacts } from '../account-facts.ts'
import { ACCOUNT, OTP } from '../addresses.ts'
import { agentOf } from '../agents.ts'
import { type Html, html } from '../html.ts'
import type { OpenSession } from '../sessions.ts'
import type { Texts } from '../texts/en.ts'
import { LANGUAGES, type Language } from '../texts/language.ts'
import { alert, checkbox, notice, passwordField, token } from './fields.ts'
import { type SignedIn, site } from './layout.ts'

/** What can have been done when the page is shown. */
export type Done = 'language' | 'password' | 'sessions' | 'otp'

export interface AccountPage {
  texts: Texts
  signedIn: SignedIn
  facts: AccountFacts
  sessions: readonly OpenSession[]
  /** How many backup codes are left; undefined when one-time passwords are off. */
  backupCodes?: number
  /** Writes a time. */
  time(time: Date): string
  done?: Done
  /** What is wrong with the change of the password. */
  problem?: { text: string; at: 'current' | 'new'; applications: boolean }
}

export function accountPage(page: AccountPage): Html {
  const { texts, signedIn, done } = page
  const { account } = texts
  return site({
    texts,
    title: account.title,
    signedIn,
    section: 'account',
    body: html`<h1>${account.title}</h1>
${notice(done && account[done].done)}
${who(page)}
${language(page)}
${password(page)}
${oneTimePasswords(page)}
${sessions(page)}`,
  })
}

const panel = (id: string, title: string, body: Html): Html => html`<section class="panel" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`

function who({ texts, signedIn, facts }: AccountPage): Html {
  const { who } = texts.account
  const lines = [
    [who.name, signedIn.session.name],
    [who.login, facts.login],
    [who.email, facts.email],
    [who.campus, facts.campus],
    [who.kind, who.kinds[facts.kind]],
  ]
  return panel(
    'who',
    who.title,
    html`<dl class="facts">
${lines.map(([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>
<p class="hint">${who.about}</p>`,
  )
}

function language({ texts, signedIn, facts }: AccountPage): Html {
  const { language } = texts.account
  const option = (value: string, label: string) =>
    html`<option value="${value}"${value === (facts.language ?? '') && html` selected`}>${label}</option>`
  return panel(
    'language-title',
    language.title,
    html`<form method="post" action="${ACCOUNT}/language" class="row">
${token(signedIn.formToken)}
<select id="language" name="language" aria-labelledby="language-title" aria-describedby="language-about">
${option('', language.browser)}${(Object.keys(LANGUAGES) as Language[]).map((name) => option(name, language.names[name]))}
</select>
<button type="submit" class="quiet">${language.submit}</button>
</form>
<p class="hint" id="language-about">${language.about}</p>`,
  )
}

function password({ texts, signedIn, facts, problem }: AccountPage): Html {
  const { password } = texts.account
  const [atCurrent, atNew] = problem?.at === 'current' ? ['problem'] : [undefined, problem && 'problem']
  return panel(
    'password-title',
    password.title,
    html`${alert(problem?.text)}
<form method="post" action="${ACCOUNT}/password" class="stack narrow">
${token(signedIn.formToken)}
<input type="text" name="login" value="${facts.login}" autocomplete="username" hidden>
${passwordField({ name: 'current', label: password.current, autocomplete: 'current-password', problem: atCurrent, focus: Boolean(atCurrent) })}
${passwordField({ name: 'password', label: password.chosen, autocomplete: 'new-password', problem: atNew, about: 'password-about', focus: Boolean(atNew) })}
${passwordField({ name: 'password_repeated', label: password.repeated, autocomplete: 'new-password', problem: atNew })}
<p class="hint" id="password-about">${password.about(SHORTEST)}</p>
${checkbox('applications', password.applications, problem?.applications ?? false)}
<button type="submit">${password.submit}</button>
</form>`,
  )
}

function oneTimePasswords({ texts, backupCodes }: AccountPage): Html {
  const { otp } = texts.account
  const on = backupCodes !== undefined
  return panel(
    'otp-title',
    otp.title,
    html`<p>${otp.about}</p>
<p class="state"><strong class="${on ? 'badge good' : 'badge'}">${on ? otp.on : otp.off}</strong> ${on && otp.left(backupCodes)}</p>
<p><a class="${on ? 'button quiet' : 'button'}" href="${OTP}">${on ? otp.manage : otp.setUp}</a></p>`,
  )
}

function sessions({ texts, signedIn, sessions: open, time }: AccountPage): Html {
  const { sessions } = texts.account
  const here = signedIn.session.id
  const inOrder = [...open.filter(({ id }) => id === here), ...open.filter(({ id }) => id !== here)]
  return panel(
    'sessions-title',
    sessions.title,
    html`<ul class="lines">
${inOrder.map(
  ({ id, agent, since, seen }) => html`<li class="line"><span><strong>${nameOf(sessions, agent)}</strong>
<span class="hint">${sessions.since(time(since))}${id !== here && html` · ${sessions.seen(time(seen))}`}</span></span>
${id === here && html`<span class="badge good">${sessions.here}</span>`}</li>\n`,
)}</ul>
${
  open.some(({ id }) => id !== here)
    ? html`<form method="post" action="${ACCOUNT}/sessions/end">${token(signedIn.formToken)}
<button type="submit" class="quiet">${sessions.submit}</button></form>`
    : html`<p class="hint">${sessions.none}</p>`
}`,
  )
}

function nameOf(texts: Texts['account']['sessions'], text: string | null): string {
  const { browser, system } = agentOf(text)
  if (browser && system) return texts.on(browser, system)
  return browser ?? system ?? texts.unknown
}
