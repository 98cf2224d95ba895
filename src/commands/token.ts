/** `openintra token`: prints an access token, for people who want to try a request at once. */
import { issueToken } from '../oauth/sandbox-token.ts'
import { withIntranet, words } from './support.ts'

export async function run(options: Record<string, unknown>): Promise<void> {
  const body = await withIntranet({}, ({ config, db, clock, key, demo }) => {
    const uid = (options.app as string | undefined) ?? demo?.uid
    if (!uid) throw new Error('Which application? --app UID names it; `openintra app create NAME` makes one.')
    return issueToken(db, key, clock.now(), {
      applicationUid: uid,
      login: options.login as string | undefined,
      scopes: words(options.scopes),
      seconds: config.OPENINTRA_TOKEN_SECONDS,
    })
  })
  console.log(JSON.stringify(body, null, 2))
}
