/** The shop of one's campus: what it sells, and a button for each thing. */
import type { Offered, Shelf } from '../../domain/shelf.ts'
import { type Html, html } from '../html.ts'
import type { Texts } from '../texts/en.ts'
import { alert, notice, token } from './fields.ts'
import { type SignedIn, site } from './layout.ts'

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
    ? html`<p>${shop.empty}</p>`
    : html`<table>
<thead><tr><th>${shop.product}</th><th class="short">${shop.price}</th><th class="short">${shop.left}</th><td></td></tr></thead>
<tbody>
${shelf.products.map((product) => row(shop, product, signedIn.formToken))}
</tbody>
</table>`
}`,
  })
}

const row = (shop: Texts['shop'], { id, name, description, price, quantity }: Offered, formToken: string): Html =>
  html`<tr><th scope="row">${name}<br><small>${description}</small></th><td class="short">${price}</td><td>${quantity ?? shop.endless}</td>
<td class="short">${
    quantity !== 0 &&
    html`<form method="post" action="/shop/${id}/buy">${token(formToken)}<button type="submit" aria-label="${shop.buyNamed(name)}">${shop.buy}</button></form>`
  }</td></tr>
`
