/** What the tests of the portal share: forms as people fill them in, tokens as applications ask for them. */
import { roles, rolesUsers } from '../../src/resources/staff/roles.ts'
import type { Page, Visitor } from '../support/visitor.ts'
import { CALLBACK, openStage } from './stage.ts'

export const APPLICATIONS = '/oauth/applications'

export async function openPortal() {
  const stage = await openStage()
  const { db, post, server } = stage

  return {
    ...stage,

    /** Fills in the form of a new application. `scopes: 'public projects'` checks these boxes. */
    async create(person: Visitor, fields: Record<string, string> = {}, scopes = 'public'): Promise<Page> {
      const page = await person.get(`${APPLICATIONS}/new`)
      return person.press({ ...page, forms: page.forms.map(unchecked) }, 'Create the application', {
        name: 'Peer finder',
        redirect_uri: CALLBACK,
        ...boxes(scopes),
        ...fields,
      })
    },

    /** Gives somebody roles, as the staff room does. */
    async appoint(userId: number, ...names: string[]): Promise<void> {
      for (const name of names)
        await db.transaction(async (tx) => {
          const [role] = await tx
            .insert(roles)
            .values({ name, description: `${name}.` })
            .onConflictDoUpdate({ target: roles.name, set: { name } })
            .returning({ id: roles.id })
          await tx.insert(rolesUsers).values({ user_id: userId, role_id: role!.id })
        })
    },

    /** The status of a request for the application's own token. */
    async asks(uid: string, secret: string): Promise<number> {
      const form = { grant_type: 'client_credentials', client_id: uid, client_secret: secret }
      return (await post('/oauth/token', form)).statusCode
    },

    async token(uid: string, secret: string): Promise<string> {
      const form = { grant_type: 'client_credentials', client_id: uid, client_secret: secret }
      return (await post('/oauth/token', form)).json().access_token
    },

    /** The status of a call with a token. */
    call: async (token: string, path = '/v2/campus'): Promise<number> =>
      (await server.inject({ url: path, headers: { authorization: `Bearer ${token}` } })).statusCode,
  }
}

/** A form without its check boxes, for tests that say which are checked. */
const unchecked = <F extends { fields: Record<string, string> }>(form: F): F => ({
  ...form,
  fields: Object.fromEntries(Object.entries(form.fields).filter(([name]) => !name.startsWith('scopes['))),
})

const boxes = (scopes: string) =>
  Object.fromEntries(
    scopes
      .split(' ')
      .filter(Boolean)
      .map((scope) => [`scopes[${scope}]`, '1']),
  )

/** The text of the element with this id. */
export function copied(page: Page, id: string): string | undefined {
  const text = new RegExp(`<code id="${id}">([^<]*)</code>`).exec(page.text)?.[1]
  return text?.replaceAll('&amp;', '&')
}
