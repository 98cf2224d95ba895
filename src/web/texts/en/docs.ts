/** What surrounds guides and reference. */
export const docs = {
  contents: 'Contents',
  onThisPage: 'On this page',
  allResources: 'All resources',
  areas: 'Areas',
  guides: 'Guides',
  guidesAbout: 'From the first token to an application that people log in to.',
  referenceAbout: 'Every resource with its routes, parameters, answers and examples.',
  blocks: { address: 'address', answer: 'answer', cut: 'answer, cut short' },
  try: 'Try it in the console',
  console: {
    title: 'Console',
    about: 'Send requests from the browser, and look at the answers.',
    login: 'Act as (login; empty for the application)',
    scopes: 'Scopes',
    take: 'Get a token',
    taken: 'The console sends this token with every request.',
    refused: 'No token:',
    back: 'Back to the reference',
    script: 'The console needs JavaScript.',
  },
}
