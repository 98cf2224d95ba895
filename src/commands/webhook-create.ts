/** `openintra webhook create`: registers an address for an event, and prints the secret that it is told with. */
import { eq, or } from 'drizzle-orm'
import { registerWebhook } from '../domain/webhooks.ts'
import { newNonce } from '../oauth/keys.ts'
import { seal } from '../oauth/sealing.ts'
import { campus } from '../resources/campus/campus.ts'
import { withIntranet } from './support.ts'

export async function run(options: Record<string, unknown>, model: string, event: string, url: string): Promise<void> {
  const secret = (options.secret as string | undefined) ?? newNonce()
  const id = await withIntranet({}, ({ db, clock, key }) =>
    db.transaction(async (tx) => {
      const name = options.campus as string | undefined
      const [found] = name
        ? await tx
            .select({ id: campus.id })
            .from(campus)
            .where(or(eq(campus.name, name), eq(campus.slug, name)))
        : []
      if (name && !found) throw new Error(`There is no campus with the name ${name}.`)
      const order = { model, event, url, campusId: found?.id, secret }
      return registerWebhook(tx, clock.now(), (text) => seal(key, text), order)
    }),
  )
  console.log(JSON.stringify({ id, model, event, url, secret }, null, 2))
}
