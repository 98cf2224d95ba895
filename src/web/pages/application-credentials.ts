import type { Registered } from '../../oauth/registered.ts'
import { applicationAddress } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import type { ApplicationPage } from './application.ts'
import { copyable, hidden, token } from './fields.ts'
import { day, daysUntil } from './values.ts'

/** UID and secret, how long that is good, and how it is replaced. */
export function credentials(page: ApplicationPage): Html {
  const { guest, application, manages, notice } = page
  const { texts } = guest
  const { show } = texts.portal
  const told = notice?.secret?.applicationId === application.id ? notice.secret.text : undefined
  return html`<section class="panel" aria-labelledby="credentials"><h2 id="credentials">${show.credentials}</h2>
${application.confidential && html`<p>${show.credentialsAbout}</p>`}
<h3>${show.uid}</h3>
<p class="help">${show.uidHelp}</p>
${copyable(texts, 'uid', application.uid, show.uid)}
${told !== undefined && toldSecret(texts, told)}
${application.confidential ? secrets(page, told !== undefined) : html`<h3>${show.secret}</h3><p>${show.keepsNone}</p>`}
${application.confidential && example(page)}
${manages && application.confidential && rotation(page)}
</section>`
}

const toldSecret = (texts: Texts, secret: string): Html => {
  const { show } = texts.portal
  return html`<div class="told"><h3 id="told">${show.told}</h3><p>${show.toldAbout}</p>${copyable(texts, 'secret', secret, show.secret)}</div>`
}

function secrets({ guest: { texts }, application, now }: ApplicationPage, told: boolean): Html {
  const { show } = texts.portal
  const { secretUntil, nextSecretUntil } = application
  const until = (time: Date) =>
    time > now
      ? html`<p class="facts"><span>${show.goodUntil} ${day(texts, time)}</span><span>${show.left(daysUntil(now, time))}</span></p>`
      : html`<p class="facts bad"><span>${show.lapsedOn} ${day(texts, time)}</span></p><p>${show.lapsedAbout}</p>`
  return html`<h3>${show.secret}</h3>
${until(secretUntil)}
${nextSecretUntil !== null && html`<h3>${show.nextSecret}</h3>${until(nextSecretUntil)}<p>${show.both}</p>`}
${!told && html`<p class="help">${show.hidden}</p>`}`
}

/** A request that can be pasted, the secret aside. */
function example({ guest: { texts }, application, baseUrl }: ApplicationPage): Html {
  const command = `curl -X POST ${baseUrl}/oauth/token -d grant_type=client_credentials -d client_id=${application.uid} -d client_secret=SECRET`
  const { token } = texts.portal.show
  return html`<details><summary>${token}</summary>${copyable(texts, 'token_example', command, token)}</details>`
}

type How = 'next' | 'use' | 'now'

function rotation({ guest, application, now }: ApplicationPage): Html {
  const { rotation: texts } = guest.texts.portal
  const form = (how: How, label: string, about: string, style: string) =>
    html`<form method="post" action="${applicationAddress(application.id)}/secret" class="step">${token(guest.formToken)}${hidden({ how })}
<p>${about}</p><button type="submit" class="${style}">${label}</button></form>\n`
  return html`<details${isDue(application, now) && html` open`}><summary>${texts.title}</summary>
<div class="steps">${
    application.secretUntil <= now
      ? form('next', texts.renew, texts.renewAbout, 'small')
      : application.nextSecretUntil !== null
        ? [
            form('use', texts.use, texts.useAbout, 'small'),
            form('next', texts.again, texts.againAbout, 'quiet small'),
            form('now', texts.now, texts.nowAbout, 'quiet small danger'),
          ]
        : [
            form('next', texts.next, texts.nextAbout, 'small'),
            form('now', texts.now, texts.nowAbout, 'quiet small danger'),
          ]
  }</div></details>`
}

/** Whether there is something to do about the secret soon. */
const isDue = ({ secretUntil, nextSecretUntil }: Registered, now: Date): boolean =>
  nextSecretUntil !== null || daysUntil(now, secretUntil) < 7
