/** Companies: who offers work. */
import { internsOf, subscribersOf } from '../../domain/companies.ts'
import {
  allColumns,
  fraction,
  giving,
  holders,
  id,
  index,
  indexed,
  matching,
  oneOf,
  read,
  resource,
  show,
  sql,
  table,
  through,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { offers, offersExpertises } from './offers.ts'

export const companies = table(
  'companies',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    sector: oneOf([
      'agro',
      'audit',
      'banque',
      'commerce',
      'comm',
      'edition',
      'industrie',
      'info',
      'luxe',
      'pharma',
      'services',
      'culture',
      'immobilier',
      'other',
    ]),
    /** In the company's own words, where the sector is `other`. */
    other_sector: words(),
    size: oneOf(['small', 'medium', 'large', 'xlarge']),
    phone: words(),
    address: words(),
    zip: words(),
    city: words(),
    country: words(),
    website_url: words(),
    /** A class name and an id: accounts of companies live outside of this API. */
    owner_id: whole(),
    ...timestamps(),
    latitude: fraction(),
    longitude: fraction(),
    siret: words(),
    pro_id: whole(),
    owner_type: words(),
    administrative_email: words(),
  },
  (t) => [unique().on(t.name), unique().on(t.slug), indexed().on(t.created_at.desc(), t.id.desc())],
)

const PEOPLE = { of: { list: { fields: { id: 'integer', login: 'string', url: 'string' } } } } as const

export default resource(companies, {
  about: 'A company that offers work to students.',
  find: 'slug',
  views: { list: allColumns(companies) },
  list: {
    order: ['-created_at', '-id'],
    sort: allColumns(companies),
    filter: allColumns(companies),
    special: {
      offer_id: through(() => offers, { to: 'id' }),
      expertise_id: matching(
        'companies with an offer that wants one of these expertises',
        'integer',
        (t, values) => sql`exists (select from ${offers} as o join ${offersExpertises} as e on e.offer_id = o.id
          where o.company_id = ${t.id} and e.expertise_id = any (${values}))`,
      ),
    },
  },
  access: { all: holders('Companies manager') },
  actions: {
    index,
    show,
    internships_users: giving(PEOPLE, read('/internships_users', internsOf)),
    subscribed_users: giving(PEOPLE, read('/subscribed_users', subscribersOf)),
  },
})
