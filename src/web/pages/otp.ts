/** The pages of one-time passwords: setting them up, the backup codes, and what can be done with them later. */
import { ACCOUNT, OTP } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { alert, described, hidden, passwordField, token } from './fields.ts'
import { type SignedIn, site } from './layout.ts'

interface OtpPage {
  texts: Texts
  signedIn: SignedIn
}

/** What is wrong, and the field that it is wrong with; where none is named, with the form as a whole. */
export interface OtpProblem {
  text: string
  at?: 'otp' | 'password' | Proven
}

/** What needs more than the session: a browser that somebody left open must not be enough. */
export type Proven = 'backup_codes' | 'remove'

export interface SetUpPage extends OtpPage {
  secret: string
  /** The secret once more, as this server alone can read it. */
  sealed: string
  /** The picture, as SVG. */
  picture: Html
  problem?: OtpProblem
}

export function setUpPage({ texts, signedIn, secret, sealed, picture, problem }: SetUpPage): Html {
  const { otp } = texts.account
  const { start } = otp
  const [atCode, atPassword] = (['otp', 'password'] as const).map((at) => (problem?.at === at ? 'problem' : undefined))
  return site({
    texts,
    title: start.title,
    signedIn,
    section: 'account',
    scripts: ['copy.js'],
    body: html`${back(texts)}
<h1>${start.title}</h1>
<p class="lead">${otp.about}</p>
${problem?.at === undefined && alert(problem?.text)}
<ol class="steps">
<li class="step"><p>${start.scan}</p>
<div class="picture" role="img" aria-label="${start.picture}">${picture}</div>
<p>${start.type}</p>
<p class="copy"><code class="code" id="secret">${grouped(secret)}</code>${copyButton(texts, 'secret')}</p></li>
<li class="step"><p id="enter">${start.enter}</p>
${problem?.at !== undefined && alert(problem.text)}
<form method="post" action="${OTP}" class="stack narrow">
${token(signedIn.formToken)}${hidden({ setup: sealed })}
<label for="otp">${start.code}</label>
<input id="otp" name="otp" class="digits" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" maxlength="9" required${described(atCode, 'enter')}${atCode && html` autofocus`}>
${passwordField({ name: 'password', label: start.password, autocomplete: 'current-password', problem: atPassword, focus: Boolean(atPassword) })}
<button type="submit">${start.submit}</button>
</form></li>
</ol>`,
  })
}

export interface BackupPage extends OtpPage {
  codes: readonly string[]
  /** Whether they replace others. */
  again: boolean
}

export function backupPage({ texts, signedIn, codes, again }: BackupPage): Html {
  const { backup } = texts.account.otp
  return site({
    texts,
    title: backup.title,
    signedIn,
    section: 'account',
    scripts: ['copy.js'],
    body: html`<h1>${backup.title}</h1>
<p class="lead" role="status">${again ? backup.again : backup.about}</p>
<p><strong>${backup.keep}</strong></p>
<pre class="code codes" id="codes">${codes.join('\n')}</pre>
<p class="copy"><a class="button" href="${ACCOUNT}">${backup.submit}</a>${copyButton(texts, 'codes')}</p>`,
  })
}

export interface OtpSettingsPage extends OtpPage {
  left: number
  problem?: OtpProblem
}

export function otpSettingsPage({ texts, signedIn, left, problem }: OtpSettingsPage): Html {
  const { otp } = texts.account
  const { settings } = otp
  return site({
    texts,
    title: settings.title,
    signedIn,
    section: 'account',
    body: html`${back(texts)}
<h1>${settings.title}</h1>
<p><strong class="badge good">${otp.on}</strong> ${otp.left(left)}</p>
${proven({ texts, signedIn, problem }, 'backup_codes', [settings.renew, settings.renewAbout])}
${proven({ texts, signedIn, problem }, 'remove', [settings.turnOff, settings.turnOffAbout])}`,
  })
}

type ProvenForm = Pick<OtpSettingsPage, 'texts' | 'signedIn' | 'problem'>

function proven({ texts, signedIn, problem }: ProvenForm, action: Proven, [title, about]: [string, string]): Html {
  const wrong = problem?.at === action
  return html`<section class="panel" aria-labelledby="${action}-title">
<h2 id="${action}-title">${title}</h2>
<p>${about}</p>
${wrong && alert(problem.text)}
<form method="post" action="${OTP}/${action}" class="stack narrow">
${token(signedIn.formToken)}
<label for="${action}-proof">${texts.account.otp.settings.proof}</label>
<input id="${action}-proof" name="proof" type="password" autocomplete="current-password" maxlength="1000" required${wrong && html`${described('problem')} autofocus`}>
<button type="submit" class="quiet">${title}</button>
</form>
</section>`
}

const back = (texts: Texts): Html => html`<p><a href="${ACCOUNT}">← ${texts.account.title}</a></p>`

const copyButton = (texts: Texts, id: string): Html =>
  html`<button type="button" class="quiet" data-copy="#${id}" data-copied="${texts.site.copied}" hidden>${texts.site.copy}</button>`

/** In fours, as it is easier to type. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')
