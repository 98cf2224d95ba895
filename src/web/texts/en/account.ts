/** The texts of the account's pages and of the mails about it. */
export const account = {
  title: 'Account',
  who: {
    title: 'Who you are',
    name: 'Name',
    login: 'Login',
    email: 'E-mail',
    campus: 'Campus',
    kind: 'Kind',
    kinds: { admin: 'Staff', student: 'Student', external: 'Guest' },
    about: 'The staff of your campus can change these.',
  },
  language: {
    title: 'Language',
    about: 'For pages and mails.',
    browser: 'As the browser asks',
    names: { en: 'English', fr: 'Français' },
    submit: 'Save the language',
    done: 'The language was saved.',
  },
  password: {
    title: 'Password',
    about: (shortest: number) =>
      `At least ${shortest} characters; a sentence is easier to remember than signs. Everywhere else you will be logged out.`,
    current: 'Present password',
    chosen: 'New password',
    repeated: 'New password, once more',
    applications: 'Take back what applications may do, too',
    submit: 'Change the password',
    done: 'The password was changed. Everywhere else you are logged out.',
    wrong: 'The present password is wrong.',
    problems: {
      short: (shortest: number) => `The new password is too short: it needs at least ${shortest} characters.`,
      long: (longest: number) => `The new password is too long: it has more than ${longest} characters.`,
      name: 'The new password is your login or your e-mail: that is the first thing that anybody tries.',
      repeated: 'The new password was not the same both times.',
    },
  },
  sessions: {
    title: 'Where you are logged in',
    here: 'This browser',
    since: (time: string) => `since ${time}`,
    seen: (time: string) => `last seen ${time}`,
    unknown: 'Unknown browser',
    on: (browser: string, system: string) => `${browser} on ${system}`,
    submit: 'Log out everywhere else',
    none: 'You are logged in here alone.',
    done: 'Everywhere else you are logged out.',
  },
  otp: {
    title: 'One-time passwords',
    about:
      'After your password you are asked for six digits that an application on your telephone shows: who finds out your password cannot log in with it.',
    off: 'Turned off',
    on: 'Turned on',
    left: (count: number) =>
      count === 0 ? 'No backup code is left: make new ones.' : `${count} of 10 backup codes are left.`,
    setUp: 'Set up',
    manage: 'Manage',
    done: 'One-time passwords are turned off.',
    start: {
      title: 'Set up one-time passwords',
      scan: 'Open an authenticator application on your telephone, and scan this picture.',
      picture: 'The picture for your authenticator application',
      type: 'Or enter this secret by hand:',
      enter: 'Enter the six digits that the application shows now, and your password.',
      code: 'One-time password',
      password: 'Password',
      submit: 'Turn on',
      wrongCode:
        'These are not the digits of now. Compare the clocks of your telephone and computer, and enter the next ones.',
      wrongPassword: 'The password is wrong.',
      outdated: 'The page was open for too long: here is a new secret. Scan it again.',
    },
    backup: {
      title: 'Backup codes',
      about: 'One-time passwords are turned on. Should you lose your telephone, each of these codes lets you in once.',
      again: 'These codes replace the old ones. Each lets you in once, should you lose your telephone.',
      keep: 'They are shown now and never again: print them, or write them down, and keep them where your telephone is not.',
      submit: 'I have kept them',
    },
    settings: {
      title: 'One-time passwords',
      renew: 'New backup codes',
      renewAbout: 'Ten new codes; the old ones are worth nothing any more.',
      turnOff: 'Turn off',
      turnOffAbout: 'From then on your password alone lets you in.',
      proof: 'Password, one-time password or backup code',
      wrong: 'That is neither your password nor a code that is good now.',
    },
  },
  signIn: {
    forgotten: 'Forgot your password?',
    set: 'Your password is set. Log in with it.',
    useBackup: 'Use a backup code',
    backupTitle: 'Backup code',
    backupAbout: 'Enter one of the backup codes that you kept. Each is good once.',
    backupLabel: 'Backup code',
    backupWrong: 'This backup code is wrong, or was used already.',
    useTelephone: 'Use the telephone',
  },
  reset: {
    title: 'Forgot your password?',
    about: 'Enter your login or e-mail: we send you a link to set a new password.',
    name: 'Login or e-mail',
    submit: 'Send the link',
    missing: 'Enter your login or e-mail.',
    back: 'Back to the log-in',
    sentTitle: 'Look into your letter box',
    sent: 'If there is an open account with this login or e-mail, a link is on its way to its address. It is good for an hour, and once.',
    sentTodo: 'Nothing there after a few minutes? Look among the unwanted mails, then ask again or tell the staff.',
    outbox: 'This is a sandbox: look at the mails that it wrote.',
    newTitle: 'Set a new password',
    newAbout: (login: string) => `For the account ${login}.`,
    submitNew: 'Set the password',
    gone: 'This link was used already, is older than an hour, or is not whole.',
    goneTodo: 'Ask for a new one, and open the link from the newest mail.',
    goneLink: 'Ask for a new link',
  },
  mails: {
    reset: {
      subject: 'Set a new password',
      text: (login: string, link: string) => `Hello ${login},

somebody, hopefully you, asked for a new password for your account. This link sets one:

${link}

It is good for an hour, and once. If it was not you, do nothing: your password stays as it is.
`,
    },
    changed: {
      subject: 'Your password was changed',
      text: (login: string, link: string) => `Hello ${login},

the password of your account was changed just now. If it was you, there is nothing to do.

If it was not you, set another one at once, and tell the staff of your campus:

${link}
`,
    },
    otpOn: {
      subject: 'One-time passwords are turned on',
      text: (login: string, link: string) => `Hello ${login},

from now on your account asks for a one-time password at every log-in. If it was not you who turned this on, change
your password, and tell the staff of your campus:

${link}
`,
    },
    otpOff: {
      subject: 'One-time passwords are turned off',
      text: (login: string, link: string) => `Hello ${login},

from now on your password alone lets you in. If it was not you who turned one-time passwords off, change your password,
and tell the staff of your campus:

${link}
`,
    },
  },
}
