import type { HeldRole } from '../../oauth/roles.ts'
import { applicationAddress } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { ApplicationPage } from './application.ts'
import { alert, described, hidden, token } from './fields.ts'
import { day } from './values.ts'

/** What was chosen and typed, and what was wrong with it. */
export interface RoleForm {
  roleId: string
  end: string
  problem?: { at: 'role' | 'end'; text: string }
}

/** The roles of the application; for who may, with forms to give and to take them. */
export function rolesPanel(page: ApplicationPage): Html {
  const { roles: texts } = page.guest.texts.portal
  const { roles, givesRoles } = page
  return html`<section class="panel" aria-labelledby="roles"><h2 id="roles">${texts.title}</h2>
<p>${texts.about}</p>
${roles.length === 0 ? html`<p class="soft">${texts.none}</p>` : html`<ul class="lines">${roles.map((role) => heldRole(page, role))}</ul>`}
${givesRoles && giveForm(page)}
</section>`
}

function heldRole(page: ApplicationPage, role: HeldRole): Html {
  const { guest, application, givesRoles, now } = page
  const { roles: texts } = guest.texts.portal
  const ended = role.until !== null && role.until <= now
  return html`<li><div class="grow"><strong>${role.name}</strong> <span class="soft">${role.description}</span>
${role.until !== null && html`<p class="facts${ended ? ' bad' : ''}"><span>${ended ? texts.lapsed : texts.until} ${day(guest.texts, lastDay(role.until))}</span></p>`}</div>
${
  givesRoles &&
  html`<form method="post" action="${applicationAddress(application.id)}/roles">${token(guest.formToken)}${hidden({ _method: 'delete', role_id: String(role.id) })}
<button type="submit" class="quiet small" aria-label="${texts.take(role.name)}">${texts.takeShort}</button></form>`
}</li>\n`
}

/** A role that ends at midnight was good until the day before. */
const lastDay = (until: Date): Date => new Date(until.getTime() - 1)

function giveForm({ guest, application, givable, roleForm }: ApplicationPage): Html {
  const { roles: texts } = guest.texts.portal
  const at = (place: 'role' | 'end', help?: string) =>
    described(roleForm?.problem?.at === place ? 'problem' : undefined, help)
  return html`<form method="post" action="${applicationAddress(application.id)}/roles#roles" class="inline">${token(guest.formToken)}
${alert(roleForm?.problem?.text)}
<div class="field"><label for="role_id">${texts.role}</label>
<select id="role_id" name="role_id"${at('role')}><option value="">${texts.choose}</option>
${givable.map((role) => html`<option value="${role.id}"${String(role.id) === roleForm?.roleId && html` selected`}>${role.name}</option>`)}</select></div>
<div class="field"><label for="end">${texts.end}</label>
<input id="end" name="end" type="date" value="${roleForm?.end ?? ''}"${at('end', 'end_help')}></div>
<button type="submit" class="quiet">${texts.give}</button>
<p class="help" id="end_help">${texts.endHelp}</p>
</form>`
}
