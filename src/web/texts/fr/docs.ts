/** Ce qui entoure les guides et la référence, eux-mêmes en anglais. */
import type { docs as en } from '../en/docs.ts'

export const docs: typeof en = {
  contents: 'Sommaire',
  onThisPage: 'Sur cette page',
  allResources: 'Toutes les ressources',
  areas: 'Domaines',
  guides: 'Guides',
  try: 'Essayer dans la console',
  console: {
    title: 'Console',
    login: 'Agir en tant que (login ; vide pour l’application)',
    scopes: 'Permissions',
    take: 'Obtenir un jeton',
    taken: 'La console envoie ce jeton avec chaque requête.',
    refused: 'Pas de jeton :',
    back: 'Retour à la référence',
    script: 'La console a besoin de JavaScript.',
  },
}
