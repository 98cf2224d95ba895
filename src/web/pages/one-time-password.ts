import { ONE_TIME_PASSWORD, signInAddress } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { alert, described, hidden, token } from './fields.ts'
import { card } from './layout.ts'

export interface OneTimePasswordPage {
  texts: Texts
  formToken: string
  redirectTo: string
  /** Whether a backup code is asked for, in the place of the digits. */
  backup: boolean
  problem?: string
}

export function oneTimePasswordPage({ texts, formToken, redirectTo, backup, problem }: OneTimePasswordPage): Html {
  const { signIn } = texts.account
  const { submit, other } = texts.oneTimePassword
  const [title, about] = backup
    ? [signIn.backupTitle, signIn.backupAbout]
    : [texts.oneTimePassword.title, texts.oneTimePassword.about]
  const asked = html` required autofocus${described(problem === undefined ? undefined : 'problem', 'about')}`
  const instead = new URLSearchParams({ redirect_to: redirectTo, ...(backup ? {} : { backup: '1' }) })
  return card({
    texts,
    title,
    body: html`<h1>${title}</h1>
<p class="lead" id="about">${about}</p>
${alert(problem)}
<form method="post" action="${ONE_TIME_PASSWORD}" class="stack">
${token(formToken)}${hidden({ redirect_to: redirectTo })}
${
  backup
    ? html`<label for="backup_code">${signIn.backupLabel}</label>
<input id="backup_code" name="backup_code" class="mono" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="30"${asked}>`
    : html`<label for="otp">${texts.oneTimePassword.label}</label>
<input id="otp" name="otp" class="digits" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" maxlength="9"${asked}>`
}
<button type="submit">${submit}</button>
</form>
<p class="aside"><a href="${ONE_TIME_PASSWORD}?${instead.toString()}">${backup ? signIn.useTelephone : signIn.useBackup}</a></p>
<p class="aside"><a href="${signInAddress(redirectTo)}">${other}</a></p>`,
  })
}
