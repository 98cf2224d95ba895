/** Les textes des pages du compte et des mails à son sujet. */
import type { account as english } from '../en/account.ts'

export const account: typeof english = {
  title: 'Compte',
  who: {
    title: 'Qui vous êtes',
    name: 'Nom',
    login: 'Login',
    email: 'E-mail',
    campus: 'Campus',
    kind: 'Type',
    kinds: { admin: 'Staff', student: 'Étudiant', external: 'Invité' },
    about: 'Le staff de votre campus peut modifier ces informations.',
  },
  language: {
    title: 'Langue',
    about: 'Pour les pages et les mails.',
    browser: 'Celle du navigateur',
    names: { en: 'English', fr: 'Français' },
    submit: 'Enregistrer la langue',
    done: 'La langue est enregistrée.',
  },
  password: {
    title: 'Mot de passe',
    about: (shortest) =>
      `Au moins ${shortest} caractères ; une phrase se retient mieux que des signes. Vous serez déconnecté partout ailleurs.`,
    current: 'Mot de passe actuel',
    chosen: 'Nouveau mot de passe',
    repeated: 'Nouveau mot de passe, encore une fois',
    applications: 'Retirer aussi leurs droits aux applications',
    submit: 'Changer le mot de passe',
    done: 'Le mot de passe est changé. Vous êtes déconnecté partout ailleurs.',
    wrong: 'Le mot de passe actuel est incorrect.',
    problems: {
      short: (shortest) => `Le nouveau mot de passe est trop court : il lui faut au moins ${shortest} caractères.`,
      long: (longest) => `Le nouveau mot de passe est trop long : il a plus de ${longest} caractères.`,
      name: 'Le nouveau mot de passe est votre login ou votre e-mail : c’est ce que chacun essaierait en premier.',
      repeated: 'Les deux saisies du nouveau mot de passe diffèrent.',
    },
  },
  sessions: {
    title: 'Où vous êtes connecté',
    here: 'Ce navigateur',
    since: (time) => `depuis le ${time}`,
    seen: (time) => `vu le ${time}`,
    unknown: 'Navigateur inconnu',
    on: (browser, system) => `${browser} sur ${system}`,
    submit: 'Se déconnecter partout ailleurs',
    none: 'Vous n’êtes connecté qu’ici.',
    done: 'Vous êtes déconnecté partout ailleurs.',
  },
  otp: {
    title: 'Mots de passe à usage unique',
    about:
      'Après votre mot de passe, on vous demande six chiffres affichés par une application de votre téléphone : qui découvre votre mot de passe ne peut pas se connecter avec.',
    off: 'Désactivés',
    on: 'Activés',
    left: (count) =>
      count === 0
        ? 'Il ne reste aucun code de secours : créez-en de nouveaux.'
        : `Codes de secours restants : ${count} sur 10.`,
    setUp: 'Configurer',
    manage: 'Gérer',
    done: 'Les mots de passe à usage unique sont désactivés.',
    start: {
      title: 'Configurer les mots de passe à usage unique',
      scan: 'Ouvrez une application d’authentification sur votre téléphone et scannez cette image.',
      picture: 'L’image pour votre application d’authentification',
      type: 'Ou saisissez ce secret à la main :',
      enter: 'Saisissez les six chiffres que l’application affiche en ce moment, et votre mot de passe.',
      code: 'Mot de passe à usage unique',
      password: 'Mot de passe',
      submit: 'Activer',
      wrongCode:
        'Ce ne sont pas les chiffres du moment. Comparez l’heure du téléphone et de l’ordinateur, puis saisissez les suivants.',
      wrongPassword: 'Le mot de passe est incorrect.',
      outdated: 'La page est restée ouverte trop longtemps : voici un nouveau secret. Scannez-le à nouveau.',
    },
    backup: {
      title: 'Codes de secours',
      about:
        'Les mots de passe à usage unique sont activés. Si vous perdez votre téléphone, chacun de ces codes vous laisse entrer une fois.',
      again: 'Ces codes remplacent les anciens. Chacun vous laisse entrer une fois, si vous perdez votre téléphone.',
      keep: 'Ils ne sont affichés qu’une fois : imprimez-les ou notez-les, et gardez-les loin de votre téléphone.',
      submit: 'Je les ai conservés',
    },
    settings: {
      title: 'Mots de passe à usage unique',
      renew: 'Nouveaux codes de secours',
      renewAbout: 'Dix nouveaux codes ; les anciens ne valent plus rien.',
      turnOff: 'Désactiver',
      turnOffAbout: 'Votre mot de passe suffira alors pour entrer.',
      proof: 'Mot de passe, mot de passe à usage unique ou code de secours',
      wrong: 'Ce n’est ni votre mot de passe, ni un code valable en ce moment.',
    },
  },
  signIn: {
    forgotten: 'Mot de passe oublié ?',
    set: 'Votre mot de passe est enregistré. Connectez-vous avec.',
    useBackup: 'Utiliser un code de secours',
    backupTitle: 'Code de secours',
    backupAbout: 'Saisissez l’un des codes de secours que vous avez conservés. Chacun ne sert qu’une fois.',
    backupLabel: 'Code de secours',
    backupWrong: 'Ce code de secours est incorrect ou a déjà servi.',
    useTelephone: 'Utiliser le téléphone',
  },
  reset: {
    title: 'Mot de passe oublié ?',
    about: 'Saisissez votre login ou e-mail : nous vous envoyons un lien pour choisir un nouveau mot de passe.',
    name: 'Login ou e-mail',
    submit: 'Envoyer le lien',
    missing: 'Saisissez votre login ou e-mail.',
    back: 'Retour à la connexion',
    sentTitle: 'Regardez votre boîte aux lettres',
    sent: 'S’il existe un compte ouvert avec ce login ou cet e-mail, un lien est en route vers son adresse. Il est valable une heure, et une seule fois.',
    sentTodo:
      'Rien après quelques minutes ? Regardez parmi les mails indésirables, puis recommencez ou adressez-vous au staff.',
    outbox: 'Ceci est un bac à sable : regardez les mails qu’il a écrits.',
    newTitle: 'Choisir un nouveau mot de passe',
    newAbout: (login) => `Pour le compte ${login}.`,
    submitNew: 'Enregistrer le mot de passe',
    gone: 'Ce lien a déjà servi, a plus d’une heure, ou n’est pas complet.',
    goneTodo: 'Demandez-en un nouveau, et ouvrez le lien du mail le plus récent.',
    goneLink: 'Demander un nouveau lien',
  },
  mails: {
    reset: {
      subject: 'Choisissez un nouveau mot de passe',
      text: (login, link) => `Bonjour ${login},

quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte. Ce lien permet de le choisir :

${link}

Il est valable une heure, et une seule fois. Si ce n’était pas vous, ne faites rien : votre mot de passe ne change pas.
`,
    },
    changed: {
      subject: 'Votre mot de passe a été changé',
      text: (login, link) => `Bonjour ${login},

le mot de passe de votre compte vient d’être changé. Si c’était vous, il n’y a rien à faire.

Si ce n’était pas vous, choisissez-en un autre tout de suite, et prévenez le staff de votre campus :

${link}
`,
    },
    otpOn: {
      subject: 'Les mots de passe à usage unique sont activés',
      text: (login, link) => `Bonjour ${login},

désormais, votre compte demande un mot de passe à usage unique à chaque connexion. Si ce n’est pas vous qui les avez
activés, changez votre mot de passe, et prévenez le staff de votre campus :

${link}
`,
    },
    otpOff: {
      subject: 'Les mots de passe à usage unique sont désactivés',
      text: (login, link) => `Bonjour ${login},

désormais, votre mot de passe suffit pour entrer. Si ce n’est pas vous qui avez désactivé les mots de passe à usage
unique, changez votre mot de passe, et prévenez le staff de votre campus :

${link}
`,
    },
  },
}
