/** The shop of one's campus: what it sells, and a button for each thing. */
import type { Offered, Shelf } from '../../domain/shelf.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { alert, notice, token } from './fields.ts'
import { type SignedIn, site } from './layout.ts'
import { number } from './values.ts'

export interface ShopPage {
  texts: Texts
  signedIn: SignedIn
  shelf: Shelf
  problem?: string
  /** The name of what was just bought. */
  bought?: string
}

export const shopPage = ({ texts, signedIn, shelf, problem, bought }: ShopPage): Html => {
  const { shop } = texts
  return site({
    texts,
    title: shop.title,
    signedIn,
    section: 'shop',
    body: html`<h1>${shop.title}</h1>
${alert(problem)}
${notice(bought === undefined ? undefined : shop.bought(bought))}
<p class="lead">${shop.wallet(shelf.wallet)}</p>
${
  shelf.products.length === 0
    ? html`<p class="empty">${shop.empty}</p>`
    : html`<ul class="rows">
${shelf.products.map((product) => row(texts, product, signedIn.formToken))}</ul>`
}`,
  })
}

function row(texts: Texts, { id, name, description, price, quantity }: Offered, formToken: string): Html {
  const { shop } = texts
  return html`<li class="row">
<div class="grow">
<h2>${name}</h2>
<p>${description}</p>
<p class="facts"><span>${shop.price(number(texts, price))}</span><span>${quantity === null ? shop.endless : shop.left(number(texts, quantity))}</span></p>
</div>
${
  quantity !== 0 &&
  html`<form method="post" action="/shop/${id}/buy">${token(formToken)}<button type="submit" class="small" aria-label="${shop.buyNamed(name)}">${shop.buy}</button></form>`
}
</li>\n`
}
