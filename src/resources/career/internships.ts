/** Internships: work at a company, with the contract that it is done under. */
import { agree, changeInternship } from '../../domain/internships.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  file,
  filePath,
  holders,
  hostlessUrl,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  object,
  one,
  oneOf,
  optional,
  present,
  required,
  resource,
  show,
  sql,
  table,
  theTokensUser,
  timestamps,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { countries } from '../campus/countries.ts'
import { users } from '../people/users.ts'
import { antiGravUnitsUsers } from '../staff/anti_grav_units_users.ts'
import { languages } from '../staff/languages.ts'
import { CONTRACT_TYPES, CURRENCIES } from './contract-types.ts'
import { offers } from './offers.ts'

export const internships = table(
  'internships',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    /** Which office of the school signs; kept outside of this API. */
    administration_id: whole().notNull(),
    offer_id: belongsTo((): Column => offers.id, 'set null'),
    /** Of the contract. */
    language_id: belongsTo((): Column => languages.id).notNull(),
    state: oneOf(['none', 'need_validation', 'invalidated', 'generated', 'uploaded', 'ended', 'broke', 'canceled'])
      .notNull()
      .default('none'),
    /** A list as text: `["monday","tuesday"]`. */
    days: words().notNull(),
    user_address: words().notNull(),
    user_postal: words().notNull(),
    user_city: words().notNull(),
    user_country: words().notNull(),
    company_name: words().notNull(),
    company_boss_user_first_name: words().notNull(),
    company_boss_user_last_name: words().notNull(),
    company_boss_user_email: words().notNull(),
    company_boss_user_phone: words().notNull(),
    company_user_first_name: words().notNull(),
    company_user_last_name: words().notNull(),
    company_user_post: words().notNull(),
    company_user_email: words().notNull(),
    company_user_phone: words().notNull(),
    company_address: words().notNull(),
    company_postal: words().notNull(),
    company_city: words().notNull(),
    company_country: words().notNull(),
    company_siret: words().notNull(),
    internship_address: words().notNull(),
    internship_postal: words().notNull(),
    internship_city: words().notNull(),
    internship_country: words().notNull(),
    contract_type: oneOf(CONTRACT_TYPES).notNull(),
    subject: words().notNull(),
    start_at: instant().notNull(),
    end_at: instant().notNull(),
    /** Months. */
    duration: whole().notNull(),
    /** A week. */
    nb_days: whole(),
    nb_hours: whole().notNull(),
    movement: words(),
    /** A month, in hundredths. */
    salary: whole().notNull(),
    currency: oneOf(CURRENCIES).notNull(),
    breach_at: instant(),
    /** The signed contract. */
    convention: filePath(),
    ...timestamps(),
    /** The freeze that the internship goes with. */
    anti_grav_units_user_id: belongsTo((): Column => antiGravUnitsUsers.id, 'set null'),
  },
  (t) => [
    indexed().on(t.user_id),
    indexed().on(t.offer_id),
    indexed().on(t.language_id),
    indexed().on(t.anti_grav_units_user_id),
    indexed().on(t.created_at.desc(), t.id.desc()),
    // What ends by itself.
    indexed().on(t.end_at).where(sql`${t.state} = 'uploaded'`),
  ],
)

const columns = allColumns(internships)
/** Between the id and the contract, all but the user, who stands at the end. */
const facts = columns.slice(0, columns.indexOf('convention')).filter((name) => name !== 'user_id')

const fields = {
  user_id: required({ default: theTokensUser }),
  administration_id: required(),
  offer_id: optional(),
  language_id: required(),
  state: optional(),
  days: required(),
  user_address: required(),
  user_postal: required(),
  user_city: required(),
  user_country: required({ in: countries }),
  company_name: required(),
  company_boss_user_first_name: required(),
  company_boss_user_last_name: required(),
  company_boss_user_email: required(),
  company_boss_user_phone: required(),
  company_user_first_name: required(),
  company_user_last_name: required(),
  company_user_post: required(),
  company_user_email: required(),
  company_user_phone: required(),
  company_address: required(),
  company_postal: required(),
  company_city: required(),
  company_country: required({ in: countries }),
  company_siret: required(),
  internship_address: required(),
  internship_postal: required(),
  internship_city: required(),
  internship_country: required({ in: countries }),
  contract_type: required(),
  subject: required({ maxLength: 280 }),
  start_at: required(),
  end_at: required({ after: 'start_at' }),
  duration: required({ minimum: 0 }),
  nb_days: optional({ minimum: 0 }),
  nb_hours: required({ minimum: 0 }),
  movement: optional(),
  salary: required({ minimum: 0 }),
  currency: required(),
  breach_at: optional(),
  convention: file(),
  anti_grav_units_user_id: optional(),
}
export type InternshipInput = InputOf<typeof internships, typeof fields>

export default resource(internships, {
  about: 'An internship of a user.',
  views: {
    list: [
      ...facts,
      {
        // The file stands two keys deep, at a path without a host.
        convention: object({ convention: object({ url: hostlessUrl('convention') }) }),
      },
      { user: one('user_id', 'brief') },
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns,
    special: { start: present('start_at'), end: present('end_at'), breach: present('breach_at') },
  },
  under: { users: 'user_id' },
  write: { root: 'internship', fields },
  access: { all: holders('Companies manager') },
  actions: {
    index: below(index, 'users'),
    show: below(show, 'users'),
    create: by(create, agree),
    update: below(by(update, changeInternship), 'users'),
    destroy,
  },
})
