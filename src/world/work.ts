/** Work outside of the school: companies, what they offer, internships, and papers that prove something. */
import { accreditations, accreditationsSkills } from '../resources/career/accreditations.ts'
import { amendments } from '../resources/career/amendments.ts'
import { certificates } from '../resources/career/certificates.ts'
import { certificatesUsers } from '../resources/career/certificates_users.ts'
import { companies } from '../resources/career/companies.ts'
import { internships } from '../resources/career/internships.ts'
import { offers, offersCampus, offersExpertises } from '../resources/career/offers.ts'
import { offersUsers } from '../resources/career/offers_users.ts'
import { companies as knownCompanies, offerTexts } from './data/companies.ts'
import { expertises } from './data/expertises.ts'
import { slugOf } from './data/slug-of.ts'
import { DAY, date, dateOrNull, HOUR } from './days.ts'
import type { Book } from './histories/book.ts'
import { COMMON_CORE } from './histories/conditions.ts'
import { officeTime, someTime } from './moments.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import { inOrder, numbered, stamps, type World } from './world.ts'

const CORE = 21
const INTERNSHIP = 1638
const MONTH = 30 * DAY

export function putWork(world: World, book: Book): void {
  const made = putOffers(world)
  const cadets = book.studies.filter((study) => study.cursus_id === CORE && study.begin < world.today - 100 * DAY)
  const people = cadets.map((study) => study.person).filter((person) => person.anonymised === null)
  const answers = people.flatMap((person) => answersOf(world, person, made))
  world.put(offersUsers, inOrder(answers))
  putInternships(world, book)
  putCertificates(world, book)
  putSkills(world)
}

interface Offer {
  id: number
  created: number
  readonly company: number
  readonly text: (typeof offerTexts)[number]
  readonly end: number
}

function putOffers(world: World): Offer[] {
  const founded = (index: number) => world.today - (900 - index * 37) * DAY
  world.put(
    companies,
    knownCompanies.map(({ name, ...facts }, index) => ({
      id: index + 1,
      name,
      slug: slugOf(name),
      ...facts,
      other_sector: facts.sector === 'other' ? 'Public archive' : null,
      phone: '+33639980002',
      address: `${index + 3} Example Street`,
      zip: '00000',
      website_url: `https://${slugOf(name)}.example.org`,
      owner_id: null,
      latitude: null,
      longitude: null,
      siret: String(10000000000000 + index),
      pro_id: null,
      owner_type: null,
      administrative_email: `office@${slugOf(name)}.example.org`,
      ...stamps(founded(index)),
    })),
  )
  const random = world.random('offers')
  const drafts = knownCompanies.flatMap((_, index) =>
    random.some(offerTexts, random.whole(2, 4)).map((text): Offer => {
      const created = random.between(founded(index), world.today - DAY)
      return { id: 0, created, company: index + 1, text, end: created + random.whole(30, 240) * DAY }
    }),
  )
  const all = numbered(drafts)
  world.put(
    offers,
    all.map((offer) => offerRow(offer, random)),
  )
  const campus = all.flatMap(({ id }) =>
    random.some(world.plan.campuses, random.whole(1, 2)).map(({ campus_id }) => ({ offer_id: id, campus_id })),
  )
  const wanted = all.flatMap(({ id }) =>
    random.some(expertises, random.whole(1, 3)).map((one) => ({ offer_id: id, expertise_id: one.id })),
  )
  world.put(offersCampus, withIds(campus))
  world.put(offersExpertises, withIds(wanted))
  return all
}

const withIds = <Row extends object>(rows: readonly Row[]) => rows.map((row, index) => ({ id: index + 1, ...row }))

function offerRow({ id, created, company, text: [title, text, months], end }: Offer, random: Random) {
  const { name, city, country } = knownCompanies[company - 1]!
  return {
    id,
    title: `${title} at ${name}`,
    little_description: text,
    big_description: `${text} You will work with a team of ${random.whole(3, 12)}.`,
    salary: random.chance(0.6) ? `${random.whole(10, 30) * 100} EUR a month` : null,
    contract_type: random.pick(['stage', 'stage', 'apprentice_ship', 'cdd', 'cdi'] as const),
    email: `jobs@${slugOf(name)}.example.org`,
    address: `${company + 2} Example Street`,
    city,
    zip: '00000',
    country,
    latitude: null,
    longitude: null,
    valid_at: date(created + HOUR),
    invalid_at: date(end),
    min_duration: months,
    max_duration: random.chance(0.5) ? months + 2 : null,
    document: null,
    slug: `${slugOf(title)}-at-${slugOf(name)}`,
    pro_id: null,
    company_id: company,
    target: random.pick(['student', 'student_and_alumni'] as const),
    reported_at: dateOrNull(random.chance(0.06) ? created + HOUR : null),
    ...stamps(created),
  }
}

function answersOf(world: World, person: Person, all: readonly Offer[]) {
  const random = world.random('offers', person.key)
  if (!random.chance(0.4)) return []
  return random.some(all, random.whole(1, 3)).flatMap(({ id, created, end }) => {
    const [first, last] = [Math.max(created, person.created), Math.min(end, world.today) - HOUR]
    if (first >= last) return []
    const answered = someTime(random, person.campus.time_zone, first, last)
    const validated = random.chance(0.5)
      ? officeTime(random, person.campus.time_zone, answered, Math.min(answered + 9 * DAY, world.today - HOUR))
      : null
    const row = { offer_id: id, user_id: person.id, validated_at: dateOrNull(validated) }
    return [{ ...row, ...stamps(answered, validated ?? answered) }]
  })
}

/** The contract of each internship that somebody has as a project. */
function putInternships(world: World, book: Book): void {
  const done = book.registrations().filter(({ project }) => project.id === INTERNSHIP)
  const rows = done.map(({ created, markedAt, study }) => {
    const random = world.random('internship', study.person.key)
    const company = random.pick(knownCompanies)
    const start = created + 20 * DAY
    // Marked a week after the last day; who is still at it has some weeks left.
    const end =
      markedAt === null ? Math.max(start + random.whole(4, 6) * MONTH, world.today + 9 * DAY) : markedAt - 7 * DAY
    const months = Math.max(1, Math.round((end - start) / MONTH))
    const state = markedAt === null ? ('uploaded' as const) : ('ended' as const)
    return {
      ...contract(study.person, company, random),
      state,
      start_at: date(start),
      end_at: date(end),
      duration: months,
      ...stamps(created, Math.min(start, world.today)),
    }
  })
  const all = inOrder(rows)
  world.put(internships, all)
  const changes = all.flatMap(({ id, user_id, end_at }, index) => {
    const random = world.random('amendment', user_id)
    if (index > 0 && !random.chance(0.4)) return []
    const kind = random.pick(['prolongation', 'salary_change'] as const)
    const longer = kind === 'prolongation'
    return [
      {
        ...{ internship_id: id, user_id, kind, origin: random.pick(['company', 'student'] as const) },
        end_at: longer ? date(end_at.getTime() + 30 * DAY) : null,
        convention: null,
        salary: longer ? null : String(random.whole(12, 20) * 10000),
        currency: longer ? null : 'eur',
        effective_date: longer ? end_at : date(end_at.getTime() - 60 * DAY),
        ...stamps(Math.min(end_at.getTime() - 70 * DAY, world.today - HOUR)),
      },
    ]
  })
  world.put(amendments, inOrder(changes))
}

function contract(person: Person, company: (typeof knownCompanies)[number], random: Random) {
  const mail = `${slugOf(company.name)}.example.org`
  const [boss, tutor] = random.some(['Robin Sample', 'Kim Sample', 'Lou Sample', 'Max Sample'], 2)
  const place = { address: '12 Example Street', postal: '00000', city: company.city, country: company.country }
  const named = (prefix: string, name: string) => {
    const [first, last] = name.split(' ')
    return {
      [`${prefix}_first_name`]: first,
      [`${prefix}_last_name`]: last,
      [`${prefix}_email`]: `${first!.toLowerCase()}@${mail}`,
      [`${prefix}_phone`]: '+33639980003',
    }
  }
  const at = (prefix: string, facts: object) =>
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${prefix}_${key}`, value]))
  return {
    user_id: person.id,
    administration_id: 1,
    offer_id: null,
    language_id: person.campus.language_id,
    days: '["monday","tuesday","wednesday","thursday","friday"]',
    ...at('user', { ...place, city: person.campus.city, country: person.campus.country }),
    company_name: company.name,
    ...named('company_boss_user', boss!),
    ...named('company_user', tutor!),
    company_user_post: 'Lead developer',
    ...at('company', place),
    company_siret: String(10000000000000 + knownCompanies.indexOf(company)),
    ...at('internship', place),
    contract_type: 'stage' as const,
    subject: `${random.pick(offerTexts)[0]} in a small team`,
    nb_days: 5,
    nb_hours: 35,
    movement: null,
    salary: random.whole(60, 140) * 1000,
    currency: 'eur' as const,
    breach_at: null,
    convention: null,
    anti_grav_units_user_id: null,
  } as unknown as Omit<typeof internships.$inferInsert, 'state' | 'start_at' | 'end_at' | 'duration'>
}

/** One for the core, given in the order in which people came to its end. */
function putCertificates(world: World, book: Book): void {
  const done = book.studies
    .flatMap(({ person, quests }) => {
      const at = quests.get(COMMON_CORE)
      return at === undefined || person.anonymised !== null ? [] : [{ id: 0, created: at + 5 * DAY, person }]
    })
    .filter(({ created }) => created < world.today)
  const all = numbered(done)
  const made = Date.UTC(2021, 3, 6, 9)
  world.put(
    certificates,
    [
      { name: 'Common core', content: 'has finished the common core of 42', given: all.length, cursus_id: CORE },
      { name: 'Piscine', content: 'has taken part in a piscine', given: 0, cursus_id: 9 },
    ].map(({ given, ...one }, index) => ({
      ...{ id: index + 1, ...one, total_certificate_number: given, image: null },
      ...stamps(made + index * HOUR),
    })),
  )
  world.put(
    certificatesUsers,
    all.map(({ id, created, person }) => ({
      ...{ id, certificate_id: 1, user_id: person.id, certificate_number: id, qrcode: null, pdf: null },
      certified_at: date(created),
      ...stamps(Math.max(created, made + id)),
    })),
  )
}

/** Which skills an accreditation proves. */
function putSkills(world: World): void {
  const rows = (world.rows.get(accreditations) ?? []) as { id: number; created_at: Date }[]
  world.put(
    accreditationsSkills,
    rows.map(({ id, created_at }, index) => ({
      ...{ id: index + 1, accreditation_id: id, skill_id: world.random('accreditation', id).whole(1, 7), value: 100 },
      ...stamps(created_at.getTime()),
    })),
  )
}
