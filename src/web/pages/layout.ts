/** The frames of pages: a card for what surrounds signing in, the site with its navigation for everything else. */
import { ACCOUNT, APPLICATIONS, AUTHORIZED_APPLICATIONS, SHOP } from '../addresses.ts'
import { asset } from '../assets.ts'
import { type Html, html } from '../html.ts'
import type { Session } from '../sessions.ts'
import type { Texts } from '../texts/en.ts'
import { signOutButton } from './fields.ts'

export interface Page {
  texts: Texts
  title: string
  body: Html
}

/** One card in the middle: what the pages around signing in are. */
export const card = ({ texts, title, body }: Page): Html =>
  whole({
    texts,
    title,
    body: html`<body>
<header class="brand">${brand}</header>
<main class="card">
${body}
</main>
</body>`,
  })

/** Who looks at the page, and the token of the forms on it. */
export interface SignedIn {
  session: Session
  formToken: string
}

export type Section = keyof Texts['site']['sections']

/** Where each section of the site begins. */
export const SECTIONS = {
  applications: APPLICATIONS,
  authorized: AUTHORIZED_APPLICATIONS,
  account: ACCOUNT,
  shop: SHOP,
  guides: '/apidoc',
  reference: '/apidoc/2.0',
} as const satisfies Record<Section, string>

/** Sections that say something to visitors, too. */
export const OPEN: readonly Section[] = ['guides', 'reference']

export interface SitePage extends Page {
  signedIn?: SignedIn
  /** The section that the page belongs to. */
  section?: Section
  /** What stands beside the body on a wide screen: the pages of a section, a table of contents. */
  aside?: Html
  /** Assets that make the page handier; it works without them. The page must be sent with `scripts: true`. */
  scripts?: readonly string[]
  /** Style sheets beside those of all pages and of the section. */
  styles?: readonly string[]
  /** Whether our styles give way to those of an outside library; the page's policy must allow a style in place. */
  givesWay?: boolean
}

/** A page of the site: navigation above, the body below, something beside it where there is room. */
export const site = ({
  texts,
  title,
  body,
  signedIn,
  section,
  aside,
  scripts,
  styles = [],
  givesWay,
}: SitePage): Html =>
  whole({
    texts,
    title,
    scripts,
    styles: [...(section ? STYLES_OF[section] : []), ...styles],
    givesWay,
    body: html`<body class="site">
<a class="skip" href="#content">${texts.site.skip}</a>
<header class="bar">
<div class="brand">${brand}</div>
<nav aria-label="${texts.site.navigation}"><ul>
${(Object.keys(SECTIONS) as Section[])
  .filter((name) => signedIn || OPEN.includes(name))
  .map((name) => html`<li>${link(SECTIONS[name], texts.site.sections[name], name === section)}</li>`)}
</ul></nav>
<div class="who">${
      signedIn
        ? html`<span>${signedIn.session.login}</span>${signOutButton(texts.home.signOut, signedIn.formToken, '/')}`
        : html`<a href="/users/sign_in">${texts.signIn.submit}</a>`
    }</div>
</header>
<div class="${aside ? 'columns' : 'column'}">
${aside && html`<aside>${aside}</aside>`}
<main id="content">
${body}
</main>
</div>
</body>`,
  })

/** A link of a navigation; the one to the page itself says so. */
export const link = (href: string, label: string, current: boolean): Html =>
  current ? html`<a href="${href}" aria-current="page">${label}</a>` : html`<a href="${href}">${label}</a>`

const brand = html`<a href="/"><img src="${asset('icon.svg')}" alt="" width="32" height="32">OpenIntra</a>`

/** The sheets of all pages: what they are made of first. */
const STYLES = ['base.css', 'card.css', 'site.css', 'pieces.css', 'forms.css']

const PORTAL = ['lists.css', 'portal.css']
/** The sheets of each section, after those of all pages. */
const STYLES_OF: Readonly<Record<Section, readonly string[]>> = {
  applications: PORTAL,
  authorized: PORTAL,
  account: ['account.css'],
  shop: ['lists.css'],
  guides: ['docs.css', 'docs-guides.css'],
  reference: ['docs.css', 'docs-reference.css'],
}

const whole = ({
  texts,
  title,
  body,
  scripts = [],
  styles = [],
  givesWay,
}: Page & Pick<SitePage, 'scripts' | 'styles' | 'givesWay'>): Html => html`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title === 'OpenIntra' ? title : `${title} – OpenIntra`}</title>
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
${[...STYLES, ...styles].map((name) =>
  givesWay
    ? html`<style>@import url("${asset(name)}") layer(site);</style>`
    : html`<link rel="stylesheet" href="${asset(name)}">`,
)}
${scripts.map((name) => html`<script type="module" src="${asset(name)}"></script>`)}
</head>
${body}
</html>
`
