/** Les textes des pages en français. */
import type { Texts } from './en.ts'
import { account } from './fr/account.ts'
import { docs } from './fr/docs.ts'
import { portal } from './fr/portal.ts'
import { shop } from './fr/shop.ts'

export const fr: Texts = {
  language: 'fr',
  account,
  signIn: {
    title: 'Connexion',
    toContinue: (application) => `pour continuer vers ${application}`,
    name: 'Login ou e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    wrong: 'Le login ou le mot de passe est incorrect. Vérifiez les deux, ainsi que la touche Verr. Maj.',
    missing: 'Saisissez votre login ou e-mail, et votre mot de passe.',
    closed: 'Ce compte est fermé. Le staff de votre campus peut vous dire pourquoi, et le rouvrir.',
    throttled: (minutes) =>
      `Trop de tentatives. Attendez ${minutes === 1 ? 'une minute' : `${minutes} minutes`}, puis réessayez.`,
    locked:
      'Si elles ne viennent pas de vous, choisissez un nouveau mot de passe avec le lien ci-dessous : il vous laisse entrer aussitôt.',
    outdated:
      'La page est restée ouverte trop longtemps, ou votre navigateur refuse les cookies. Autorisez-les, puis réessayez.',
  },
  oneTimePassword: {
    title: 'Mot de passe à usage unique',
    about: 'Saisissez les six chiffres que votre application d’authentification affiche en ce moment.',
    label: 'Mot de passe à usage unique',
    submit: 'Continuer',
    wrong: 'Ce mot de passe à usage unique est incorrect ou a déjà servi. Attendez le suivant, puis saisissez-le.',
    other: 'Se connecter avec un autre compte',
  },
  consent: {
    title: 'Autorisation requise',
    question: (application) => `Autoriser ${application} à utiliser votre compte ?`,
    able: 'Cette application pourra :',
    destination: (place) => `Vous serez ensuite redirigé vers ${place}.`,
    authorize: 'Autoriser',
    deny: 'Refuser',
    signedInAs: (login) => `Connecté en tant que ${login}.`,
    other: 'Ce n’est pas vous ?',
  },
  scopes: {
    public: 'Accéder aux données publiques de l’utilisateur',
    projects: 'Gérer les projets, les équipes, les créneaux et les soutenances',
    profile: 'Gérer les données de l’utilisateur',
    elearning: 'Accéder aux contenus e-learning',
    tig: 'Gérer les fermetures de compte et les travaux d’intérêt général',
    forum: 'Créer, modifier et supprimer des sujets et des messages',
  },
  code: {
    title: 'Code d’autorisation',
    about: 'Copiez ce code et collez-le dans l’application. Il est valable dix minutes, et une seule fois.',
    gone: 'Ce code a déjà servi, a expiré ou n’est pas le vôtre. Recommencez depuis l’application.',
  },
  site: {
    skip: 'Aller au contenu',
    navigation: 'Rubriques',
    sections: {
      applications: 'Applications',
      authorized: 'Applications autorisées',
      account: 'Compte',
      shop: 'Boutique',
      guides: 'Guides',
      reference: 'Référence',
    },
    copy: 'Copier',
    copied: 'Copié',
  },
  docs,
  home: {
    title: 'OpenIntra',
    signedInAs: (name, login) => `Vous êtes connecté en tant que ${name} (${login}).`,
    visitor: 'Vous n’êtes pas connecté.',
    about: 'L’intranet d’une école où l’on apprend les uns des autres, et son API.',
    signOut: 'Déconnexion',
    sections: {
      applications: 'Enregistrer une application, et laisser les gens s’y connecter avec leur compte d’ici.',
      authorized: 'Ce qui peut utiliser votre compte, et comment le révoquer.',
      account: 'Votre mot de passe, les mots de passe à usage unique et les navigateurs où vous êtes connecté.',
      shop: 'Ce que votre campus vend pour les points de votre portefeuille.',
      guides: 'Obtenir un token, demander ce dont on a besoin et rester dans les limites.',
      reference: 'Chaque route de l’API, avec ses paramètres et ses réponses.',
    },
  },
  portal,
  shop,
  errors: {
    title: 'Une erreur est survenue',
    todo: 'Que faire',
    home: 'Vers la page d’accueil',
    again: 'Recommencer',
    outdated:
      'Cette page est restée ouverte trop longtemps, a été faite pour quelqu’un d’autre, ou a été envoyée depuis un autre site. Rien n’a été fait.',
    outdatedTodo: 'Recommencez, et vérifiez quel compte est connecté.',
    notFound: 'Cette page n’existe pas.',
    notFoundTodo: 'Vérifiez l’adresse.',
    tooMany: 'Il y a eu trop de requêtes.',
    tooManyTodo: 'Attendez une minute, puis réessayez.',
    bad: 'La requête est illisible.',
    badTodo: 'Revenez en arrière, rechargez la page et réessayez.',
    unavailable: 'La base de données ne répond pas.',
    unavailableTodo: 'Réessayez dans un instant.',
    internal: 'Une erreur s’est produite de notre côté.',
    internalTodo: 'Réessayez plus tard. Si cela continue, dites à l’opérateur de cet intranet quand c’est arrivé.',
  },
  refusals: {
    invalid_redirect_uri: 'L’URL de redirection n’est pas valide.',
    unsupported_response_type: 'Le serveur d’autorisation ne prend pas en charge ce type de réponse.',
    invalid_client:
      'L’authentification du client a échoué : client inconnu, aucune authentification incluse, ou méthode d’authentification non prise en charge.',
    invalid_scope: 'Le scope demandé est invalide, inconnu ou mal formé.',
    invalid_request:
      'La requête ne contient pas un paramètre requis, contient une valeur de paramètre non prise en charge, ou est mal formée.',
    access_denied: 'Le propriétaire de la ressource ou le serveur d’autorisation a refusé la demande.',
  },
  reasons: {
    response_type: 'L’application doit demander response_type=code. Signalez-le à ses développeurs.',
    client_missing:
      'Il manque client_id dans l’adresse. Les développeurs le trouvent sous le nom d’UID sur la page de leur application.',
    client_unknown:
      'Aucune application n’a ce client_id. Ses développeurs doivent le comparer à l’UID de la page de leur application.',
    scope:
      'L’application demande un scope qu’elle n’a pas. Ses développeurs peuvent ajouter des scopes sur la page de leur application.',
    redirect_uri_missing:
      'Il manque redirect_uri dans l’adresse. Ce doit être l’une de celles enregistrées pour l’application.',
    redirect_uri_unregistered:
      'redirect_uri doit être l’une de celles enregistrées pour l’application, à la lettre près : schéma, hôte, port et chemin, sans fragment. Ses développeurs peuvent enregistrer celle-ci sur la page de leur application.',
    challenge_missing:
      'L’application ne garde aucun secret ; elle doit donc utiliser PKCE : code_challenge et code_challenge_method=S256 (RFC 7636).',
    challenge_malformed:
      'Avec code_challenge vient code_challenge_method, S256 ou plain ; le challenge a de 43 à 128 lettres, chiffres ou - . _ ~ (RFC 7636).',
  },
}
