/** Pieces of forms. */
import { TOKEN_FIELD } from '../forms.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'

/** Fields that nobody sees; those without a value are left out. */
export const hidden = (fields: Readonly<Record<string, string | undefined>>): Html[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : html`<input type="hidden" name="${name}" value="${value}">`,
  )

export const token = (value: string): Html => html`<input type="hidden" name="${TOKEN_FIELD}" value="${value}">`

/** Says what was done on the page before, to screen readers in due course. */
export const notice = (text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<p class="notice" role="status">${text}</p>`

/** A value to be copied, and what it is, for those who hear of several; the button appears where scripts run. The page must have `copy.js`. */
export const copyable = (texts: Texts, id: string, value: string, what: string): Html =>
  html`<div class="copyable"><code id="${id}">${value}</code><button type="button" class="quiet small" data-copy="#${id}" data-copied="${texts.site.copied}" aria-live="polite" hidden><span>${texts.site.copy}</span> <span class="unseen">${what}</span></button></div>`

/** Says what is wrong, to screen readers at once. */
export const alert = (text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<p class="alert" role="alert" id="problem">${text}</p>`

/** The button that ends the session and leads to the log-in, styled as the link that people expect. */
export const signOutButton = (label: string, formToken: string, redirectTo: string): Html =>
  html`<form method="post" action="/users/sign_out">${token(formToken)}${hidden({ redirect_to: redirectTo })}
<button type="submit" class="link">${label}</button></form>`

/** Ties a field to the texts with these ids: what is wrong with it, and what explains it. */
export const described = (problem: string | undefined, about?: string): Html | undefined => {
  const ids = [problem, about].filter((id) => id !== undefined).join(' ')
  if (ids === '') return undefined
  return html`${problem !== undefined && html` aria-invalid="true"`} aria-describedby="${ids}"`
}

export interface PasswordField {
  name: string
  label: string
  autocomplete: 'current-password' | 'new-password'
  /** The id of the text that says what is wrong with it. */
  problem?: string
  /** The id of the text that explains it. */
  about?: string
  /** Whether the page opens with the cursor in it, and so in sight. */
  focus?: boolean
}

export const passwordField = ({ name, label, autocomplete, problem, about, focus }: PasswordField): Html =>
  html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" maxlength="1000" required${described(problem, about)}${focus && html` autofocus`}>`

/** A box to tick, in front of what it means. */
export const checkbox = (name: string, label: string, checked: boolean): Html =>
  html`<label class="tick"><input type="checkbox" name="${name}" value="1"${checked && html` checked`}> ${label}</label>`
