/** Offers: work that companies look for people for. */
import {
  allColumns,
  anyone,
  belongsTo,
  type Column,
  condition,
  create,
  file,
  filePath,
  fileUrl,
  fraction,
  holders,
  id,
  index,
  indexed,
  instant,
  matching,
  oneOf,
  optional,
  present,
  required,
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
import { campus } from '../campus/campus.ts'
import { countries } from '../campus/countries.ts'
import { expertises } from '../community/expertises.ts'
import { companies } from './companies.ts'
import { CONTRACT_TYPES } from './contract-types.ts'
import { offersUsers } from './offers_users.ts'

export const offers = table(
  'offers',
  {
    id: id(),
    title: words().notNull(),
    little_description: words().notNull(),
    big_description: words().notNull(),
    salary: words(),
    contract_type: oneOf(CONTRACT_TYPES).notNull(),
    email: words().notNull(),
    address: words().notNull(),
    city: words().notNull(),
    zip: words().notNull(),
    country: words().notNull(),
    latitude: fraction(),
    longitude: fraction(),
    /** An offer counts between the two. */
    valid_at: instant().notNull(),
    invalid_at: instant().notNull(),
    /** Months. */
    min_duration: whole().notNull(),
    max_duration: whole(),
    document: filePath(),
    slug: words().notNull(),
    ...timestamps(),
    pro_id: whole(),
    company_id: belongsTo((): Column => companies.id, 'set null'),
    target: oneOf(['student', 'student_and_alumni']).notNull(),
    /** When somebody told the staff that something is wrong with it. */
    reported_at: instant(),
  },
  (t) => [unique().on(t.slug), indexed().on(t.company_id), indexed().on(t.created_at.desc(), t.id.desc())],
)

export const offersCampus = table(
  'offers_campus',
  {
    id: id(),
    offer_id: belongsTo((): Column => offers.id, 'cascade').notNull(),
    campus_id: belongsTo((): Column => campus.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.offer_id, t.campus_id), indexed().on(t.campus_id)],
)

export const offersExpertises = table(
  'offers_expertises',
  {
    id: id(),
    offer_id: belongsTo((): Column => offers.id, 'cascade').notNull(),
    expertise_id: belongsTo((): Column => expertises.id, 'cascade').notNull(),
  },
  (t) => [unique().on(t.offer_id, t.expertise_id), indexed().on(t.expertise_id)],
)

const columns = allColumns(offers).filter((name) => name !== 'reported_at')
const split = columns.indexOf('document')

export default resource(offers, {
  about: 'Work that a company offers.',
  find: 'slug',
  views: { list: [...columns.slice(0, split), { document: fileUrl('document') }, ...columns.slice(split + 1)] },
  list: {
    order: ['-created_at', '-id'],
    sort: columns,
    filter: columns,
    special: {
      expertise_id: through(() => offersExpertises),
      campus_id: through(() => offersCampus),
      expertise: matching(
        'offers that want an expertise of one of these names',
        'string',
        (t, values) => sql`exists (select from ${offersExpertises} as o join ${expertises} as e on e.id = o.expertise_id
          where o.offer_id = ${t.id} and e.name = any (${values}))`,
      ),
      reported: present('reported_at'),
      user_id: through(() => offersUsers),
      valid: condition<typeof offers>(
        'offers that count now',
        (t, { now }) => sql`${t.valid_at} <= ${now} and ${t.invalid_at} > ${now}`,
      ),
      invalid: condition<typeof offers>('offers that are over', (t, { now }) => sql`${t.invalid_at} <= ${now}`),
    },
  },
  write: {
    root: 'offer',
    fields: {
      title: required({ maxLength: 255, slugInto: 'slug' }),
      little_description: required({ maxLength: 140 }),
      big_description: required(),
      salary: optional({ maxLength: 255 }),
      contract_type: required(),
      email: required(),
      address: required(),
      city: required(),
      zip: required(),
      country: required({ in: countries }),
      latitude: optional(),
      longitude: optional(),
      valid_at: required(),
      invalid_at: required({ after: 'valid_at' }),
      min_duration: required({ minimum: 0 }),
      max_duration: optional({ minimum: 0 }),
      document: file(),
      slug: optional(),
      pro_id: optional(),
      company_id: optional(),
      target: required(),
    },
  },
  access: { read: anyone, create: holders('Companies manager') },
  actions: { index, show, create },
})
