/** What the first sight of a running server says: where it is, and what to paste next. */
import type { DemoApplication } from '../world/demo-application.ts'

/**
 * The greeting of a server with a sample world. It shows a secret, which is why it goes to the terminal and never
 * through the log; the application exists in a sandbox alone.
 */
export function greeting(address: string, demo: DemoApplication, file: string): string {
  const form = `grant_type=client_credentials&client_id=${demo.uid}&client_secret=${demo.secret}`
  return `
OpenIntra answers at ${address}

The demo application may do everything; its credentials are kept in ${file}:

  uid     ${demo.uid}
  secret  ${demo.secret}

A token, good for two hours:

  curl -X POST --data "${form}" ${address}/oauth/token

With the access_token in the place of TOKEN:

  curl -H "Authorization: Bearer TOKEN" ${address}/v2/campus/paris
  curl -g -H "Authorization: Bearer TOKEN" "${address}/v2/users?filter[pool_year]=2013&filter[pool_month]=september,july"

Guides, reference and a console: ${address}/apidoc
The same as data: ${address}/openapi.json
`
}
