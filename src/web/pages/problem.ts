import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { card } from './layout.ts'

export interface Problem {
  texts: Texts
  what: string
  todo?: string
  /** What the request said. */
  detail?: string
  /** Where one can go from here; the start page without. */
  link?: { href: string; label: string }
}

const LONGEST_DETAIL = 300

/** What went wrong, and what to do about it. */
export function problemPage({ texts, what, todo, detail, link }: Problem): Html {
  const { title, todo: heading, home } = texts.errors
  return card({
    texts,
    title,
    body: html`<h1>${title}</h1>
<p class="alert" role="alert">${what}</p>
${todo !== undefined && html`<h2>${heading}</h2>\n<p>${todo}</p>`}
${detail !== undefined && html`<p><code class="code">${detail.slice(0, LONGEST_DETAIL)}</code></p>`}
<p class="aside"><a href="${link?.href ?? '/'}">${link?.label ?? home}</a></p>`,
  })
}
