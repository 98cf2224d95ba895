/** Campus: the places of the network. */

import { campusStats } from '../../domain/campus.ts'
import {
  allColumns,
  anyone,
  belongsTo,
  type Column,
  create,
  file,
  filePath,
  flag,
  giving,
  holders,
  id,
  index,
  indexed,
  one,
  optional,
  read,
  required,
  resource,
  show,
  table,
  timestamps,
  unique,
  update,
  view,
  whole,
  words,
} from '../../engine/words.ts'
import { endpoints } from '../platform/endpoints.ts'
import { languages } from '../staff/languages.ts'
import { countries } from './countries.ts'
import { timeZones } from './time-zones.ts'

/** Kept as texts with blanks for names: `__first_name__`, `__campus__`. */
const WELCOME_MAIL = 'Welcome __first_name__! Your account at __campus__ is ready: your login is __login__.'
const CLOSED_MAIL = 'Hello __first_name__, your account at __campus__ was closed: __reason__. Please see the staff.'

export const campus = table(
  'campus',
  {
    id: id(),
    name: words().notNull(),
    slug: words().notNull(),
    display_name: words().notNull(),
    time_zone: words().notNull(),
    language_id: belongsTo((): Column => languages.id).notNull(),
    /** All accounts ever attached; kept by a trigger on campus_users. */
    users_count: whole().notNull().default(0),
    main_email: words(),
    endpoint_id: belongsTo((): Column => endpoints.id, 'set null'),
    vogsphere_id: whole(),
    content_email: words().notNull().default(WELCOME_MAIL),
    tig_email: words().notNull().default(CLOSED_MAIL),
    time_of_community_service_started: words().notNull().default('14:00'),
    companies_mail: words(),
    address: words().notNull(),
    zip: words().notNull(),
    city: words().notNull(),
    country: words().notNull(),
    pro_needs_validation: flag().notNull().default(false),
    open_to_job_offers: flag().notNull().default(false),
    logo: filePath(),
    logo_cache: words(),
    website: words().notNull(),
    facebook: words().notNull().default(''),
    twitter: words().notNull().default(''),
    email_extension: words(),
    help_url: words(),
    active: flag().notNull().default(true),
    public: flag().notNull().default(false),
    default_hidden_phone: flag().notNull().default(false),
    /** Minutes. */
    minimum_slot_duration: whole().notNull().default(30),
    alumni_system: words(),
    manual_alumnization_before_first_internship: flag().notNull().default(true),
    ...timestamps(),
  },
  (t) => [unique().on(t.name), unique().on(t.slug), indexed().on(t.language_id), indexed().on(t.endpoint_id)],
)

const beforeLanguage = view(campus, ['id', 'name', 'time_zone'])
const afterLanguage = view(campus, [
  'users_count',
  'vogsphere_id',
  'country',
  'address',
  'zip',
  'city',
  'website',
  'facebook',
  'twitter',
  'active',
  'public',
  'email_extension',
  'default_hidden_phone',
])

const STATS = {
  fields: {
    users_count: 'integer',
    active_users_count: 'integer',
    active_locations_count: 'integer',
    future_events_count: 'integer',
  },
} as const

export default resource(campus, {
  about: 'A campus of the network.',
  find: 'slug',
  views: {
    list: [
      ...beforeLanguage,
      { language: one('language_id', 'list') },
      ...afterLanguage,
      { endpoint: one('endpoint_id', 'brief') },
    ],
    embedded: [...beforeLanguage, { language: one('language_id', 'full') }, ...afterLanguage],
  },
  list: { order: ['-id'], columns: allColumns(campus).filter((name) => !['users_count', 'logo_cache'].includes(name)) },
  write: {
    root: 'campus',
    fields: {
      name: required({ slugInto: 'slug' }),
      time_zone: required({ in: timeZones }),
      language_id: required(),
      main_email: optional(),
      endpoint_id: optional(),
      vogsphere_id: optional(),
      content_email: required({ default: WELCOME_MAIL }),
      tig_email: required({ default: CLOSED_MAIL }),
      time_of_community_service_started: required(),
      companies_mail: optional(),
      address: required(),
      zip: required(),
      city: required(),
      country: required({ in: countries }),
      pro_needs_validation: optional(),
      open_to_job_offers: optional(),
      logo: file(),
      website: required(),
      facebook: optional(),
      twitter: optional(),
      display_name: required(),
      email_extension: optional(),
      help_url: optional(),
      logo_cache: optional(),
      default_hidden_phone: optional(),
      minimum_slot_duration: optional({ minimum: 15 }),
      manual_alumnization_before_first_internship: optional(),
      public: optional(),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor'), stats: anyone },
  actions: { index, show, create, update, stats: giving({ of: STATS }, read('/stats', campusStats)) },
})
