import type { Registered } from '../../oauth/registered.ts'
import { applicationAddress } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Guest } from '../routes/signed-in.ts'
import { hidden, token } from './fields.ts'
import { site } from './layout.ts'

export interface DeleteApplicationPage {
  guest: Guest
  application: Registered
  /** How many have allowed it something. */
  people: number
}

/** Asks once more before an application is gone. */
export function deleteApplicationPage({ guest, application, people }: DeleteApplicationPage): Html {
  const { texts } = guest
  const { remove } = texts.portal
  const here = applicationAddress(application.id)
  const title = remove.title(application.name)
  return site({
    texts,
    title,
    signedIn: guest,
    section: 'applications',
    body: html`<section class="panel narrow">
<h1>${title}</h1>
<p>${remove.about}</p>
<p><strong>${remove.people(people)}</strong></p>
<form method="post" action="${here}">${token(guest.formToken)}${hidden({ _method: 'delete' })}
<div class="actions"><button type="submit" class="danger">${remove.submit}</button>
<a class="button quiet" href="${here}">${remove.keep}</a></div></form>
</section>`,
  })
}
