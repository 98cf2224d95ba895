/** What the first sight of a running server says: where it is, and what to paste next. */
import type { DemoApplication } from '../world/demo-application.ts'
import type { DemoPeople } from '../world/demo-people.ts'

export interface Greeted {
  demo: DemoApplication
  /** The file in which its credentials are kept. */
  demoFile: string
  people?: DemoPeople
  peopleFile: string
}

/**
 * The greeting of a server with a sample world. It shows secrets, which is why it goes to the terminal and never
 * through the log; the application and the password exist in a sandbox alone.
 */
export function greeting(address: string, { demo, demoFile, people, peopleFile }: Greeted): string {
  const form = `grant_type=client_credentials&client_id=${demo.uid}&client_secret=${demo.secret}`
  return `
OpenIntra answers at ${address}

The demo application may do everything; its credentials are kept in ${demoFile}:

  uid     ${demo.uid}
  secret  ${demo.secret}

A token, good for two hours:

  curl -X POST --data "${form}" ${address}/oauth/token

With the access_token in the place of TOKEN:

  curl -H "Authorization: Bearer TOKEN" ${address}/v2/campus/paris
  curl -g -H "Authorization: Bearer TOKEN" "${address}/v2/users?filter[pool_year]=2013&filter[pool_month]=september,july"
${people ? howToLogIn(address, people, peopleFile) : ''}

Guides, reference and a console: ${address}/apidoc
The same as data: ${address}/openapi.json
`
}

const howToLogIn = (address: string, { password, student, staff }: DemoPeople, file: string): string => `
To log in at ${address}/users/sign_in; everybody in the sample world has the password, which is kept in ${file}:

  login     ${student}, a student, or ${staff}, of the staff
  password  ${password}
`
