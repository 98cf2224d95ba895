/** What ties the intranet to other machines, and to other languages: keys, webhooks, translations. */
import { gitlabUsers } from '../resources/platform/gitlab_users.ts'
import { translations, translationsStructures } from '../resources/platform/translations.ts'
import { webhookRegisteries } from '../resources/platform/webhook_registeries.ts'
import { achievements } from './data/achievements.ts'
import { tags } from './data/tags.ts'
import { DAY, HOUR } from './days.ts'
import { made } from './grown.ts'
import { someTime } from './moments.ts'
import type { Person } from './people.ts'
import { inOrder, stamps, type World } from './world.ts'

export function putHooks(world: World, people: readonly Person[]): void {
  world.put(gitlabUsers, inOrder(people.flatMap((person) => keysOf(world, person))))
  putWebhooks(world)
  putTranslations(world)
}

function keysOf(world: World, person: Person) {
  const random = world.random('key', person.key)
  if (person.anonymised !== null || !random.chance(person.lucky ? 1 : 0.4)) return []
  const fingerprint = (random.hex(32).match(/../g) as string[]).join(':')
  return [
    {
      user_id: person.id,
      // Half of a key that nobody has.
      public_key: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.hex(43)} ${person.login}`,
      name: random.pick(['laptop', 'school', 'home']),
      fingerprint,
      ...stamps(
        someTime(
          random,
          person.campus.time_zone,
          person.created,
          Math.max(person.created + HOUR, Math.min(person.seen, world.today)),
        ),
      ),
    },
  ]
}

/** What campus are told of most. */
const EVENTS = [
  ['location', 'create'],
  ['location', 'close'],
  ['scale_team', 'create'],
  ['scale_team', 'update'],
  ['projects_user', 'update'],
  ['close', 'create'],
  ['event', 'create'],
] as const

function putWebhooks(world: World): void {
  const [first] = world.plan.campuses
  world.put(
    webhookRegisteries,
    EVENTS.map(([model, event], index) => ({
      id: index + 1,
      model,
      event,
      campus_id: first!.campus_id,
      // `example.org` is reserved (RFC 2606): nobody is ever called from the sample world.
      url: `https://hooks.example.org/${model}/${event}`,
      secret: world.random('webhook', model, event).hex(40),
      active: index !== 1,
      ...stamps(world.today - (400 - index) * DAY),
    })),
  )
}

const ENGLISH = 2
const FRENCH = 1
const STRUCTURES = [
  { id: 6, type_name: 'Achievement', fields_organisation: { name: 'string', description: 'string' } },
  { id: 11, type_name: 'Tag', fields_organisation: { name: 'string', description: 'text' } },
] as const

/** The texts of some records as they were written, and a few in French. */
function putTranslations(world: World): void {
  world.put(
    translationsStructures,
    STRUCTURES.map((structure) => ({
      ...structure,
      searchable_by: ['name'],
      identified_by: ['name'],
      structures_kind: 'simple',
      up_to_date: true,
      ...stamps(made(structure.id)),
    })),
  )
  const own = [
    ...tags.slice(0, 12).map(({ id, name }) => ({ type: STRUCTURES[1], id, fields: { name, description: null } })),
    ...achievements
      .slice(0, 20)
      .map(({ id, name, description }) => ({ type: STRUCTURES[0], id, fields: { name, description } })),
  ]
  const rows = own.flatMap(({ type, id, fields }, index) => {
    const row = (language_id: number, texts: object, isDefault: boolean) => ({
      translatable_id: id,
      translatable_type: type.type_name,
      language_id,
      fields: texts,
      user_id: null,
      default: isDefault,
      up_to_date: true,
      translations_structure_id: type.id,
      ...stamps(made(9000 + index * 2) + language_id),
    })
    const french = { ...fields, name: `${fields.name} (fr)` }
    return [row(ENGLISH, fields, true), ...(index % 4 === 0 ? [row(FRENCH, french, false)] : [])]
  })
  world.put(translations, inOrder(rows))
}
