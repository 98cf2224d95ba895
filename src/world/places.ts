/** Languages, campus, and the addresses that the populated campus want to be told at. */
import { campus } from '../resources/campus/campus.ts'
import { endpoints } from '../resources/platform/endpoints.ts'
import { languages } from '../resources/staff/languages.ts'
import { type Campus, campuses } from './data/campuses.ts'
import { languages as knownLanguages } from './data/languages.ts'
import { slugOf } from './data/slug-of.ts'
import { campusMade, languageMade } from './grown.ts'
import { stamps, type World } from './world.ts'

export function putPlaces(world: World): void {
  world.put(
    languages,
    knownLanguages.map(({ id, name, identifier, created_at }) => ({
      id,
      name,
      identifier,
      ...stamps(created_at ? Date.parse(created_at) : languageMade(id)),
    })),
  )
  const populated = world.plan.campuses.map((plan) => campusOf(plan.campus_id))
  world.put(
    endpoints,
    populated.map(({ id, name }, index) => ({
      id: index + 1,
      // `example.org` is reserved (RFC 2606): nobody is ever called from the sample world.
      url: `https://hooks.example.org/${slugOf(name)}/users`,
      secret: world.random('endpoint', id).hex(40),
      description: `Accounts of ${name}`,
      active: true,
      ...stamps(campusMade(75) + id * 60_000),
    })),
  )
  world.put(
    campus,
    campuses.map((place) => campusRow(place, populated.indexOf(place) + 1 || null)),
  )
}

const byId = new Map(campuses.map((place) => [place.id, place]))
export const campusOf = (id: number): Campus => byId.get(id)!

/** The domain of a campus's mail; addresses of a campus without one belong to nobody. */
export const mailDomain = (place: Campus): string => place.email_extension || 'example.org'

function campusRow(place: Campus, endpoint_id: number | null): typeof campus.$inferInsert {
  const { users_count: _, zip, address, email_extension, ...known } = place
  return {
    ...known,
    slug: slugOf(place.name),
    display_name: /^\d/.test(place.name) ? place.name : `42 ${place.name}`,
    email_extension: email_extension || null,
    endpoint_id,
    // Both are required of a new campus, and unknown for many old ones.
    zip: zip ?? '00000',
    address: address ?? '42 School Street',
    open_to_job_offers: place.active,
    help_url: place.active ? `https://help.example.org/${slugOf(place.name)}` : null,
    ...stamps(campusMade(place.id)),
  }
}
