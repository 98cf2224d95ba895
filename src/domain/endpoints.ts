/** Endpoints: what they answer is kept with what happened. */
import { eq } from 'drizzle-orm'
import type { Call, Outcome } from '../engine/declare/actions.ts'
import { unprocessable } from '../errors.ts'
import { users } from '../resources/people/users.ts'
import { type AnswerInput, type EndpointInput, endpoints } from '../resources/platform/endpoints.ts'
import { record } from './record.ts'

/** An answer counts for the endpoint whose address it names, and for a user who exists. */
export async function keepAnswer({ tx, id, input, actor, now }: Call<AnswerInput>): Promise<Outcome> {
  const [endpoint] = await tx.select({ url: endpoints.url }).from(endpoints).where(eq(endpoints.id, id))
  if (endpoint!.url !== input.url) throw unprocessable({ url: ['is not the address of this endpoint'] })
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, input.user_id))
  if (!user) throw unprocessable({ user_id: ['must exist'] })
  await record(tx, now, {
    model: 'endpoints',
    event: 'answer',
    recordId: id,
    by: { applicationId: actor.applicationId, userId: actor.userId },
    facts: { user_id: input.user_id, initial_data: input.initial_data, response_data: input.response_data },
  })
  return undefined
}

/** The secret is told to the campus with each post, and shown to nobody: it is kept sealed. */
export async function addEndpoint({ input, insert, seal }: Call<EndpointInput>): Promise<Outcome> {
  return { show: await insert(input.secret == null ? {} : { secret: seal(input.secret) }) }
}

export async function changeEndpoint({ input, change, seal }: Call<Partial<EndpointInput>>): Promise<Outcome> {
  await change(input.secret == null ? {} : { secret: seal(input.secret) })
  return undefined
}
