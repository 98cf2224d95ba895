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
