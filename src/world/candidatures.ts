/** What people wrote in the application form. */
import { DAY } from './days.ts'
import type { Person } from './people.ts'
import { stamps, type World } from './world.ts'

/** Country codes of the campus that are populated; others apply from one of these too. */
const CODES: Readonly<Record<string, string>> = { France: 'FR', Spain: 'ES', Japan: 'JP', Germany: 'DE' }
const STREETS = ['Rue des Lilas', 'Calle Mayor', 'Lindenallee', 'Station Road', 'Avenue de la Gare', 'Sakura-dori']
/** Forms are kept for those who came of late: the world shows what staff works with. */
const KEPT = 400 * DAY

export function candidature(world: World, person: Person) {
  const { pool, campus, created, name } = person
  const random = world.random('candidature', person.key)
  if (pool!.begin < world.today - KEPT || !random.chance(0.7)) return []
  const age = random.whole(18, 34)
  const born = new Date(created - (age * 365.25 + random.next() * 365) * DAY).toISOString().slice(0, 10)
  const street = `${random.whole(1, 199)} ${random.pick(STREETS)}`
  const row = {
    user_id: person.id,
    birth_date: born,
    gender: random.pick(['male', 'female', 'female', 'male', 'other'] as const),
    zip_code: campus.zip,
    country: campus.country,
    phone_country_code: CODES[campus.country] ?? null,
    birth_city: campus.city,
    birth_country: campus.country,
    postal_street: street,
    postal_complement: random.chance(0.2) ? `Flat ${random.whole(1, 60)}` : null,
    postal_city: campus.city,
    postal_zip_code: campus.zip,
    postal_country: campus.country,
    contact_affiliation: random.pick(['parent', 'partner', 'other']),
    contact_last_name: name.last,
    contact_first_name: 'Alex',
    contact_phone1: '+33639980000',
    contact_phone2: null,
    // Levels reached in the two games of the application.
    max_level_memory: random.whole(5, 14),
    max_level_logic: random.whole(3, 11),
    other_information: null,
    language: random.pick(['fr', 'en', 'es', 'ja', 'de']),
    meeting_date: new Date(Math.floor(random.between(created, Math.min(pool!.begin, world.today)))),
    piscine_date: new Date(pool!.monday).toISOString().slice(0, 10),
    email: `${person.login}.${random.whole(10, 99)}@example.org`,
    pin: String(random.whole(0, 9999)).padStart(4, '0'),
    phone: '+33639980001',
    ...stamps(created + 2000),
  }
  return [row]
}
