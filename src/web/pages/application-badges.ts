import type { Registered } from '../../oauth/registered.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { daysUntil } from './values.ts'

/** Days before the lapse of a secret from which on the owner is reminded. */
const REMINDED_DAYS = 7

/** What is worth knowing about an application at a glance. */
export function badges(texts: Texts, application: Registered, now: Date): Html {
  const { states } = texts.portal
  return html`<ul class="badges">
<li class="badge">${application.public ? states.listed : states.unlisted}</li>
${application.confidential ? secretBadge(texts, application, now) : html`<li class="badge">${states.public}</li>`}
</ul>`
}

function secretBadge({ portal: { states } }: Texts, application: Registered, now: Date): Html | undefined {
  const { secretUntil, nextSecretUntil } = application
  if (secretUntil <= now) return html`<li class="badge bad">${states.lapsed}</li>`
  const left = daysUntil(now, secretUntil)
  const reminded = nextSecretUntil === null && left < REMINDED_DAYS
  return reminded ? html`<li class="badge warn">${states.lapsing(left)}</li>` : undefined
}
