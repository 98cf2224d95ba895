/** Les textes de la boutique en français. */
import type { Texts } from '../en.ts'

export const shop: Texts['shop'] = {
  title: 'Boutique',
  wallet: (points) => `Votre portefeuille contient ${points} points.`,
  empty: 'Votre campus ne vend rien en ce moment.',
  price: (points) => `${points} points`,
  left: (count) => (count === '0' ? 'épuisé' : `il en reste ${count}`),
  endless: 'sans limite',
  buy: 'Acheter',
  buyNamed: (name) => `Acheter ${name}`,
  bought: (name) => `Vous avez acheté ${name}.`,
  tooDear: 'Votre portefeuille ne suffit pas.',
  usedUp: 'Le dernier vient d’être vendu.',
  again: 'Vous l’avez déjà.',
  impossible: 'Ce produit ne peut pas être acheté maintenant.',
}
