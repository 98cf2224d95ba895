/** Applications that people of the sample world registered, so that /v2/apps has something to list. */
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { createApplication } from '../oauth/applications.ts'
import { users } from '../resources/people/users.ts'

interface Sample {
  name: string
  description: string
  scopes: string[]
  roles?: string[]
  /** Whether others see it. */
  public: boolean
}

const SAMPLES: readonly Sample[] = [
  { name: 'Cluster map', description: 'Who sits where.', scopes: ['public'], public: true },
  {
    name: 'Peer finder',
    description: 'Finds people for a group project.',
    scopes: ['public', 'projects'],
    public: true,
  },
  { name: 'Black hole countdown', description: 'How many days are left.', scopes: ['public'], public: true },
  {
    name: 'Campus wall',
    description: 'Events on the screens of the hall.',
    scopes: ['public'],
    roles: ['Official App'],
    public: true,
  },
  { name: 'Coalition bot', description: 'Scores in the chat.', scopes: ['public'], public: false },
  {
    name: 'Exam clock',
    description: 'Time left, for the staff.',
    scopes: ['public'],
    roles: ['Basic staff'],
    public: true,
  },
  { name: 'Profile badges', description: 'A picture of a profile for a README.', scopes: ['public'], public: true },
  { name: 'Log time', description: 'Hours on site by week.', scopes: ['public'], public: true },
]

/** Registers the sample applications, each owned by a student. Nobody knows their secrets. */
export async function registerApplications(tx: Tx, now: Date): Promise<void> {
  const owners = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.kind, 'student'), users.active, sql`${users.alumnized_at} is null`))
    .orderBy(users.id)
    .limit(SAMPLES.length)
  for (const [i, sample] of SAMPLES.entries()) {
    const owner = owners[i % owners.length]
    await createApplication(tx, now, {
      ...sample,
      ownerId: owner?.id,
      redirectUris: [`https://${sample.name.toLowerCase().replaceAll(' ', '-')}.example.org/callback`],
    })
  }
}
