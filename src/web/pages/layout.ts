/** The frame of every page. */
import { asset } from '../assets.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'

export interface Page {
  texts: Texts
  title: string
  body: Html
}

/** One card in the middle: what the pages around signing in are. */
export const card = ({ texts, title, body }: Page): Html => html`<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title === 'OpenIntra' ? title : `${title} – OpenIntra`}</title>
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${asset('style.css')}">
</head>
<body>
<header class="brand"><a href="/"><img src="${asset('icon.svg')}" alt="" width="32" height="32">OpenIntra</a></header>
<main class="card">
${body}
</main>
</body>
</html>
`
