import type { Used } from '../../http/usage.ts'
import type { Registered } from '../../oauth/registered.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { dayText, number } from './values.ts'

/** How often the application may ask, and how often it did. */
export function usagePanel(texts: Texts, { limits }: Registered, used: Used): Html {
  const { usage } = texts.portal
  const said = (value: number) => number(texts, value)
  const share = used.hour.requests / limits.perHour
  return html`<section class="panel" aria-labelledby="usage"><h2 id="usage">${usage.title}</h2>
<dl class="figures">
<div><dt>${usage.limits}</dt><dd>${usage.limit(said(limits.perSecond), said(limits.perHour))}</dd></div>
<div><dt>${usage.hour}</dt><dd>${usage.of(said(used.hour.requests), said(limits.perHour))}${bar(share)}${refused(texts, used.hour.refused)}</dd></div>
<div><dt>${usage.today}</dt><dd>${usage.requests(said(used.today.requests))}${refused(texts, used.today.refused)}</dd></div>
</dl>
${chart(texts, used)}
<p class="help">${usage.note}</p>
</section>`
}

const refused = (texts: Texts, count: number): Html | false =>
  count > 0 && html`<span class="bad">${texts.portal.usage.refused(number(texts, count))}</span>`

const WIDE = 100

/** The number stands beside it, so that a screen reader needs nothing of it. */
const bar = (share: number): Html =>
  html`<svg class="meter${share >= 0.9 ? ' high' : ''}" viewBox="0 0 ${WIDE} 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="${WIDE}" height="4"/><rect class="used" width="${Math.min(WIDE, Math.ceil(share * WIDE))}" height="4"/></svg>`

const COLUMN = 20
const GAP = 4
const HIGH = 64

/** A column a day. The numbers are a table for whoever does not see columns. */
function chart(texts: Texts, { days }: Used): Html {
  const { usage } = texts.portal
  const most = Math.max(1, ...days.map((one) => one.requests))
  return html`<figure class="chart"><figcaption>${usage.chart}</figcaption>
<svg viewBox="0 0 ${days.length * COLUMN} ${HIGH}" preserveAspectRatio="none" aria-hidden="true">
${days.map((one, i) => {
  // A day with requests is seen, however few they were.
  const height = one.requests === 0 ? 1 : Math.max(3, Math.round((one.requests / most) * HIGH))
  return html`<rect class="${one.requests === 0 ? 'none' : 'some'}" x="${i * COLUMN + GAP / 2}" y="${HIGH - height}" width="${COLUMN - GAP}" height="${height}"><title>${dayText(texts, one.day)}: ${number(texts, one.requests)}</title></rect>\n`
})}</svg>
<div class="unseen"><table><thead><tr><th scope="col">${usage.day}</th><th scope="col">${usage.chart}</th></tr></thead>
<tbody>${days.map((one) => html`<tr><th scope="row">${dayText(texts, one.day)}</th><td>${number(texts, one.requests)}</td></tr>`)}</tbody></table></div>
</figure>`
}
