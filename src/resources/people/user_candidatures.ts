/** What a candidate wrote in the application form: personal data, for staff only. */
import {
  belongsTo,
  type Column,
  day,
  id,
  indexed,
  instant,
  oneOf,
  resource,
  table,
  timestamps,
  unique,
  whole,
  words,
} from '../../engine/words.ts'
import { users } from './users.ts'

export const userCandidatures = table(
  'user_candidatures',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    birth_date: day(),
    gender: oneOf(['male', 'female', 'other']),
    zip_code: words(),
    country: words(),
    phone_country_code: words(),
    birth_city: words(),
    birth_country: words(),
    postal_street: words(),
    postal_complement: words(),
    postal_city: words(),
    postal_zip_code: words(),
    postal_country: words(),
    contact_affiliation: words(),
    contact_last_name: words(),
    contact_first_name: words(),
    contact_phone1: words(),
    contact_phone2: words(),
    max_level_memory: whole(),
    max_level_logic: whole(),
    other_information: words(),
    language: words(),
    meeting_date: instant(),
    piscine_date: day(),
    email: words(),
    pin: words(),
    phone: words(),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id), indexed().on(t.created_at)],
)

export default resource(userCandidatures, {
  about: 'The application of somebody who wants to join.',
  views: { list: ['id', 'user_id'] },
})
