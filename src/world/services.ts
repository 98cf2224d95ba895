/** Community services: the hours that people work to have their account back. */
import { communityServiceDurations, communityServiceOccupations } from './data/community-services.ts'
import { atHour, DAY, HOUR, SECOND, startOfDay } from './days.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'

export interface Service {
  readonly created: number
  readonly scheduled: number
  /** When it was settled, or will be. */
  readonly done: number
  readonly duration: number
  readonly occupation: string | null
  readonly state: 'schedule' | 'validated' | 'invalidated'
}

/** One or two, in the days after the close; who did not do one well does another one. The last one lifts the close. */
export function servicesFor(random: Random, { campus }: Person, closed: number, today: number): Service[] {
  const services: Service[] = []
  let [created, day] = [closed + SECOND, startOfDay(closed)]
  const plan = (duration: number) => {
    day += random.whole(1, 3) * DAY
    const scheduled = atHour(campus.time_zone, day, random.whole(8, 14))
    const done = scheduled + duration * SECOND + random.between(0.1, 1) * HOUR
    const isDone = done < today - HOUR
    const state = !isDone ? 'schedule' : random.chance(0.9) ? 'validated' : 'invalidated'
    const occupation = random.chance(0.8) ? random.pick(communityServiceOccupations) : null
    services.push({ created, scheduled, done, duration, occupation, state })
    return services.at(-1)!
  }
  for (let count = random.whole(1, 2); count > 0; count--) {
    created = closed + (services.length + 1) * SECOND
    plan(random.pick(communityServiceDurations))
  }
  for (const failed of services.filter(({ state }) => state === 'invalidated')) {
    created = failed.done
    let again = plan(failed.duration)
    while (again.state === 'invalidated') {
      created = again.done
      again = plan(failed.duration)
    }
  }
  return services
}
