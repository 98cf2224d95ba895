/** The pages' texts in English; what they are called here, every other language has, too. */

import { account } from './en/account.ts'
import { docs } from './en/docs.ts'
import { portal } from './en/portal.ts'
import { shop } from './en/shop.ts'

export const en = {
  language: 'en',
  account,
  signIn: {
    title: 'Log in',
    toContinue: (application: string) => `to continue to ${application}`,
    name: 'Login or e-mail',
    password: 'Password',
    submit: 'Log in',
    wrong: 'The login or the password is wrong. Check both, and whether Caps Lock is on.',
    missing: 'Enter your login or e-mail, and your password.',
    closed: 'This account is closed. The staff of your campus can tell you why, and open it again.',
    throttled: (minutes: number) =>
      `Too many attempts. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`,
    locked: 'If those were not yours, set a new password with the link below: it lets you in at once.',
    outdated: 'The page was open for too long, or your browser refuses cookies. Allow them, and try again.',
  },
  oneTimePassword: {
    title: 'One-time password',
    about: 'Enter the six digits that your authenticator application shows now.',
    label: 'One-time password',
    submit: 'Continue',
    wrong: 'This one-time password is wrong, or was used already. Wait for the next one, and enter that.',
    other: 'Log in as somebody else',
  },
  consent: {
    title: 'Authorization required',
    question: (application: string) => `Authorize ${application} to use your account?`,
    able: 'This application will be able to:',
    destination: (place: string) => `Afterwards you go on to ${place}.`,
    authorize: 'Authorize',
    deny: 'Deny',
    signedInAs: (login: string) => `Logged in as ${login}.`,
    other: 'Not you?',
  },
  scopes: {
    public: 'Access the user public data',
    projects: 'Manage projects, teams, slots and defences',
    profile: 'Manage user data',
    elearning: 'Access e-learning contents',
    tig: 'Manage closes and community services',
    forum: 'Create, update and destroy topics and messages',
  },
  code: {
    title: 'Authorization code',
    about: 'Copy this code, and paste it into the application. It is good for ten minutes, and once.',
    gone: 'This code was used, has expired or is not yours. Start again in the application.',
  },
  site: {
    skip: 'Skip to the content',
    navigation: 'Sections',
    sections: {
      applications: 'Applications',
      authorized: 'Authorized applications',
      account: 'Account',
      shop: 'Shop',
      guides: 'Guides',
      reference: 'Reference',
    },
    copy: 'Copy',
    copied: 'Copied',
  },
  docs,
  home: {
    title: 'OpenIntra',
    signedInAs: (name: string, login: string) => `You are logged in as ${name} (${login}).`,
    visitor: 'You are not logged in.',
    about: 'The intranet of a school where people learn from each other, and its API.',
    signOut: 'Log out',
    sections: {
      applications: 'Register an application, and let people log in to it with their account here.',
      authorized: 'What may use your account, and how to take that back.',
      account: 'Your password, one-time passwords and the browsers where you are logged in.',
      shop: 'What your campus sells for the points in your wallet.',
      guides: 'How to get a token, ask for what you need and stay within the limits.',
      reference: 'Every route of the API, with its parameters and answers.',
    },
  },
  portal,
  shop,
  errors: {
    title: 'An error has occurred',
    todo: 'What to do',
    home: 'To the start page',
    again: 'Start again',
    outdated:
      'This page was open for too long, was made for somebody else, or was sent from another site. Nothing was done.',
    outdatedTodo: 'Start again, and check who is logged in.',
    notFound: 'There is no such page.',
    notFoundTodo: 'Check the address.',
    tooMany: 'There were too many requests.',
    tooManyTodo: 'Wait a minute, then try again.',
    bad: 'The request could not be read.',
    badTodo: 'Go back, reload the page and try again.',
    unavailable: 'The database does not answer.',
    unavailableTodo: 'Try again in a moment.',
    internal: 'Something went wrong here.',
    internalTodo: 'Try again later. If it goes on, tell the operator of this intranet when it happened.',
  },
  refusals: {
    invalid_redirect_uri: 'The redirect uri included is not valid.',
    unsupported_response_type: 'The authorization server does not support this response type.',
    invalid_client:
      'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
    invalid_scope: 'The requested scope is invalid, unknown, or malformed.',
    invalid_request:
      'The request is missing a required parameter, includes an unsupported parameter value, or is otherwise malformed.',
    access_denied: 'The resource owner or authorization server denied the request.',
  },
  reasons: {
    response_type: 'The application must ask with response_type=code. Tell its developers.',
    client_missing: 'The address lacks client_id. Its developers find it as UID on the page of their application.',
    client_unknown:
      'No application has this client_id. Its developers should compare it with the UID on the page of their application.',
    scope:
      'The application asks for a scope that it does not have. Its developers can add scopes on the page of their application.',
    redirect_uri_missing: 'The address lacks redirect_uri. It must be one of those registered for the application.',
    redirect_uri_unregistered:
      'The redirect_uri must be one of those registered for the application, letter by letter: scheme, host, port and path, without a fragment. Its developers can register this one on the page of their application.',
    challenge_missing:
      'The application keeps no secret, so it must use PKCE: code_challenge and code_challenge_method=S256 (RFC 7636).',
    challenge_malformed:
      'With code_challenge comes code_challenge_method, S256 or plain; the challenge has 43 to 128 letters, digits, or - . _ ~ (RFC 7636).',
  },
}

/** The same keys in every language: a missing text does not compile. */
export type Texts = typeof en
