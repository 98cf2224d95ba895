/** What surrounds guides and reference; they themselves are in English. */
export const docs = {
  contents: 'Contents',
  onThisPage: 'On this page',
  allResources: 'All resources',
  areas: 'Areas',
  guides: 'Guides',
  try: 'Try it in the console',
  console: {
    title: 'Console',
    login: 'Act as (login; empty for the application)',
    scopes: 'Scopes',
    take: 'Get a token',
    taken: 'The console sends this token with every request.',
    refused: 'No token:',
    back: 'Back to the reference',
    script: 'The console needs JavaScript.',
  },
}
