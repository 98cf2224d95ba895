/** Ce qui entoure les guides et la référence ; celle-ci est en anglais, comme les déclarations dont elle est tirée. */
import type { docs as en } from '../en/docs.ts'

export const docs: typeof en = {
  contents: 'Sommaire',
  onThisPage: 'Sur cette page',
  allResources: 'Toutes les ressources',
  areas: 'Domaines',
  guides: 'Guides',
  guidesAbout: 'Du premier token à une application à laquelle des personnes se connectent.',
  referenceAbout: 'Chaque ressource avec ses routes, ses paramètres, ses réponses et des exemples (en anglais).',
  blocks: { address: 'adresse', answer: 'réponse', cut: 'réponse abrégée' },
  try: 'Essayer dans la console',
  console: {
    title: 'Console',
    about: 'Envoyez des requêtes depuis le navigateur, et regardez les réponses.',
    login: 'Agir en tant que (login ; vide pour l’application)',
    scopes: 'Scopes',
    take: 'Obtenir un token',
    taken: 'La console envoie ce token avec chaque requête.',
    refused: 'Pas de token :',
    back: 'Retour à la référence',
    script: 'La console a besoin de JavaScript.',
  },
}
