import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { alert, hidden, token } from './fields.ts'
import { card } from './layout.ts'

export interface OneTimePasswordPage {
  texts: Texts
  formToken: string
  redirectTo: string
  problem?: string
}

export function oneTimePasswordPage({ texts, formToken, redirectTo, problem }: OneTimePasswordPage): Html {
  const { title, about, label, submit, other } = texts.oneTimePassword
  const described = problem === undefined ? 'about' : 'about problem'
  return card({
    texts,
    title,
    body: html`<h1>${title}</h1>
<p class="lead" id="about">${about}</p>
${alert(problem)}
<form method="post" action="/users/sign_in/otp" class="stack">
${token(formToken)}${hidden({ redirect_to: redirectTo })}
<label for="otp">${label}</label>
<input id="otp" name="otp" class="digits" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" maxlength="9" required autofocus aria-describedby="${described}"${problem !== undefined && html` aria-invalid="true"`}>
<button type="submit">${submit}</button>
</form>
<p class="aside"><a href="/users/sign_in?${new URLSearchParams({ redirect_to: redirectTo }).toString()}">${other}</a></p>`,
  })
}
