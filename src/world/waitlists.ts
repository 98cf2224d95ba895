/** Queues for what is full. */
import { waitlists, waitlistsUsers } from '../resources/community/waitlists.ts'
import { HOUR } from './days.ts'
import type { Queue } from './exams.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

export function putWaitlists(world: World, queues: readonly Queue[]): void {
  const all = numbered(queues.map(({ id, created, ...queue }) => ({ ...queue, of: id, id: 0, created })))
  world.put(
    waitlists,
    all.map(({ id, of, type, created }) => ({
      id,
      waitlistable_type: type,
      waitlistable_id: of,
      ...stamps(created),
    })),
  )
  const waiting = all.flatMap(({ id, created, people }) =>
    people.map((person, place) => {
      const since = Math.max(created, person.created) + (place + 1) * HOUR
      return { waitlist_id: id, user_id: person.id, ...stamps(Math.min(since, world.today)) }
    }),
  )
  world.put(waitlistsUsers, inOrder(waiting))
}
