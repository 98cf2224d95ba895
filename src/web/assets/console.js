/** Shows Scalar's console on our document, and gives it a token of the sandbox when asked. */
const place = document.querySelector('#scalar')

const configuration = (token) => ({
  url: place.dataset.document,
  // The document names one address of the server; the browser may have come by another.
  servers: [{ url: location.origin }],
  authentication: {
    preferredSecurityScheme: 'bearer',
    securitySchemes: { bearer: { token: token ?? '' } },
  },
  // Everything below would load from, or send to, another place.
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  documentDownloadType: 'none',
  // As our pages look, and after the same wish for light or dark.
  hideDarkModeToggle: true,
  customCss: `.light-mode, .dark-mode {
    --scalar-color-1: var(--text);
    --scalar-color-2: var(--soft);
    --scalar-color-3: var(--soft);
    --scalar-color-accent: var(--accent);
    --scalar-color-blue: var(--m-get);
    --scalar-color-green: var(--m-post);
    --scalar-color-yellow: var(--m-patch);
    --scalar-color-orange: var(--m-patch);
    --scalar-color-red: var(--m-delete);
    --scalar-color-purple: var(--t-number);
    --scalar-background-1: var(--card);
    --scalar-background-2: var(--page);
    --scalar-border-color: var(--line);
  }`,
  defaultOpenAllTags: false,
  hideModels: true,
  layout: 'modern',
})

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = resolve
    script.onerror = reject
    document.head.append(script)
  })
}

await load(place.dataset.script)
// It says that it is the main part, and again with every token; that of the page is around it.
new MutationObserver(() => place.querySelector('main:not([role])')?.setAttribute('role', 'region')).observe(place, {
  childList: true,
  subtree: true,
})
const reference = globalThis.Scalar.createApiReference(place, configuration())

const form = document.querySelector('#token')
form?.addEventListener('submit', async (event) => {
  event.preventDefault()
  const fields = new FormData(form)
  const answer = await fetch('/_sandbox/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      application_uid: form.dataset.application,
      login: fields.get('login') || null,
      scopes: fields.getAll('scopes'),
    }),
  })
  const body = await answer.json()
  const status = form.querySelector('[role="status"]')
  if (!answer.ok) {
    status.textContent = `${form.dataset.refused} ${body.message ?? answer.status}`
    return
  }
  reference.updateConfiguration(configuration(body.access_token))
  status.textContent = form.dataset.taken
})
