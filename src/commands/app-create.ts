/** `openintra app create`: registers an application and prints its credentials, the secret for the only time. */
import { eq } from 'drizzle-orm'
import { createApplication } from '../oauth/applications.ts'
import { users } from '../resources/people/users.ts'
import { withIntranet, words } from './support.ts'

export async function run(options: Record<string, unknown>, name: string): Promise<void> {
  const made = await withIntranet({}, ({ config, db, clock }) =>
    db.transaction(async (tx) => {
      const login = options.owner as string | undefined
      const [owner] = login ? await tx.select({ id: users.id }).from(users).where(eq(users.login, login)) : []
      if (login && !owner) throw new Error(`There is no user with the login ${login}.`)
      return createApplication(tx, clock.now(), {
        name,
        ownerId: owner?.id,
        scopes: words(options.scopes) ?? ['public'],
        roles: words(options.roles) ?? [],
        redirectUris: (options.redirectUri as string[] | undefined) ?? [],
        secretDays: config.OPENINTRA_SECRET_DAYS,
      })
    }),
  )
  console.log(JSON.stringify({ name, uid: made.uid, secret: made.secret }, null, 2))
  console.error('The secret is shown this once: only its digest is kept.')
}
