import { SCOPES } from '../../errors.ts'
import type { Registered } from '../../oauth/registered.ts'
import type { Draft, Fault, Faults } from '../../oauth/registration.ts'
import { APPLICATIONS, applicationAddress } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Guest } from '../routes/signed-in.ts'
import type { Texts } from '../texts/en.ts'
import { hidden, token } from './fields.ts'
import { site } from './layout.ts'

export interface ApplicationFormPage {
  guest: Guest
  /** What stands in the fields. */
  draft: Draft
  faults?: Faults
  /** The application that is edited; a new one without. */
  application?: Registered
}

type Field = keyof Draft

/** The form for a new application, and for one that is edited. With faults, each stands at its field. */
export function applicationFormPage({ guest, draft, faults = {}, application }: ApplicationFormPage): Html {
  const { texts } = guest
  const { form } = texts.portal
  const title = application ? form.editTitle(application.name) : form.newTitle
  const back = application ? applicationAddress(application.id) : APPLICATIONS
  const at = (field: Field) => ({ texts, field, faults: faults[field] })
  return site({
    texts,
    title,
    signedIn: guest,
    section: 'applications',
    body: html`<h1>${title}</h1>
${summary(texts, faults)}
<form method="post" action="${back}" class="form" novalidate>
${token(guest.formToken)}${application && hidden({ _method: 'patch' })}
<section class="panel" aria-labelledby="about"><h2 id="about">${form.about}</h2>
${line(at('name'), draft.name, html` required maxlength="100"`)}
${area(at('description'), draft.description, 3)}
${line(at('website'), draft.website, html` inputmode="url" spellcheck="false"`)}
${line(at('image'), draft.image, html` inputmode="url" spellcheck="false"`)}
${check('public', 'public', form.fields.public, form.help.public, draft.public)}
</section>
<section class="panel" aria-labelledby="access"><h2 id="access">${form.access}</h2>
${area(at('redirectUris'), draft.redirectUris, 4, 'redirect_uri')}
${group(
  at('scopes'),
  Object.keys(SCOPES).map((scope) =>
    check(`scopes[${scope}]`, `scope_${scope}`, scope, scopeWords(texts, scope), draft.scopes.includes(scope)),
  ),
  form.help.scopes,
)}
${group(at('confidential'), [
  choice('1', form.confidential.yes, form.help.confidential, draft.confidential),
  choice('0', form.confidential.no, form.help.notConfidential, !draft.confidential),
])}
${area(at('allowedOrigins'), draft.allowedOrigins, 2, 'allowed_origins')}
</section>
<div class="actions"><button type="submit">${application ? form.save : form.create}</button>
<a class="button quiet" href="${back}">${form.cancel}</a></div>
</form>`,
  })
}

export const scopeWords = (texts: Texts, scope: string): string => texts.scopes[scope as keyof Texts['scopes']] ?? scope

/** The fields that are wrong, each a link to it. */
function summary({ portal: { form } }: Texts, faults: Faults): Html | undefined {
  const wrong = Object.keys(faults) as Field[]
  if (wrong.length === 0) return undefined
  return html`<div class="alert" role="alert" id="problem"><p>${form.faulty}</p>
<ul>${wrong.map((field) => html`<li><a href="#${field}">${form.fields[field]}</a></li>`)}</ul></div>`
}

interface At {
  texts: Texts
  field: Field
  faults?: readonly Fault[]
}

const OPTIONAL: readonly Field[] = ['description', 'website', 'image', 'redirectUris', 'allowedOrigins']

const labelled = ({ texts, field, faults }: At, control: (attributes: Html) => Html): Html => {
  const { form } = texts.portal
  const described = faults ? `${field}_faults ${field}_help` : `${field}_help`
  const invalid = faults && html` aria-invalid="true"`
  return html`<div class="field">
<label for="${field}">${form.fields[field]}${OPTIONAL.includes(field) && html` <span class="soft">(${form.optional})</span>`}</label>
${faultList(texts, field, faults)}
${control(html` id="${field}" aria-describedby="${described}"${invalid}`)}
<p class="help" id="${field}_help">${form.help[field]}</p>
</div>`
}

const line = (at: At, value: string, more: Html): Html =>
  labelled(at, (attributes) => html`<input name="${at.field}" value="${value}" autocomplete="off"${more}${attributes}>`)

const MOST_ROWS = 20

/** As high as what stands in it. A line break after the tag is not part of the text, so that one that begins the text is. */
const area = (at: At, value: string, rows: number, name: string = at.field): Html =>
  labelled(
    at,
    (
      attributes,
    ) => html`<textarea name="${name}" rows="${Math.min(MOST_ROWS, Math.max(rows, value.split('\n').length + 1))}" spellcheck="${name === 'description' ? 'true' : 'false'}"${attributes}>
${value}</textarea>`,
  )

function group({ texts, field, faults }: At, options: readonly Html[], help?: string): Html {
  const described = [faults && `${field}_faults`, help && `${field}_help`].filter(Boolean).join(' ')
  return html`<fieldset id="${field}"${described && html` aria-describedby="${described}"`}>
<legend>${texts.portal.form.fields[field]}</legend>
${help && html`<p class="help" id="${field}_help">${help}</p>`}
${faultList(texts, field, faults)}
${options}
</fieldset>`
}

const check = (name: string, id: string, label: string, help: string, checked: boolean): Html =>
  html`<div class="option"><input type="checkbox" id="${id}" name="${name}" value="1" aria-describedby="${id}_help"${checked && html` checked`}>
<div><label for="${id}">${label}</label><p class="help" id="${id}_help">${help}</p></div></div>`

const choice = (value: string, label: string, help: string, checked: boolean): Html =>
  html`<div class="option"><input type="radio" id="confidential_${value}" name="confidential" value="${value}" aria-describedby="confidential_${value}_help"${checked && html` checked`}>
<div><label for="confidential_${value}">${label}</label><p class="help" id="confidential_${value}_help">${help}</p></div></div>`

const faultList = (texts: Texts, field: Field, faults: readonly Fault[] | undefined): Html | undefined =>
  faults &&
  html`<ul class="faults" id="${field}_faults">${faults.map((fault) => html`<li>${faultWords(texts, field, fault)}</li>`)}</ul>`

/** `Redirect URIs: http://x must be an HTTPS/SSL URI.` */
function faultWords({ portal: { form, faults } }: Texts, field: Field, { why, what }: Fault): Html {
  if (why === 'long') return html`${form.fields[field]} ${faults.long(what!)}`
  if (why === 'many') return html`${form.fields[field]} ${faults.many(what!)}`
  if (why === 'invalid' && what === undefined) return html`${form.fields[field]} ${faults.unknown}`
  const subject = what === undefined ? form.fields[field] : html`<code>${what.slice(0, LONGEST_QUOTE)}</code>`
  return html`${subject} ${faults[why]}`
}

const LONGEST_QUOTE = 120
