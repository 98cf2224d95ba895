/** What a candidate wrote in the application form: personal data, for staff only. */
import { apply, changeCandidature } from '../../domain/candidatures.ts'
import {
  allColumns,
  alsoAt,
  belongsTo,
  by,
  type Column,
  create,
  day,
  flag,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  oneOf,
  required,
  resource,
  show,
  table,
  theTokensUser,
  timestamps,
  unique,
  update,
  whole,
  words,
} from '../../engine/words.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { candidatureFields } from './candidature-fields.ts'
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
    ...timestamps(),
    phone: words(),
    email: words(),
    pin: words(),
    phone_country_code: words(),
    hidden_phone: flag(),
  },
  (t) => [unique().on(t.user_id), indexed().on(t.created_at.desc(), t.id.desc())],
)

const columns = allColumns(userCandidatures)
/** The form of a user, which stands in the singular and without an id of its own. */
const OF_USER = '/users/:user_id/user_candidature'

const fields = { user_id: required({ default: theTokensUser }), ...candidatureFields }
export type UserCandidatureInput = InputOf<typeof userCandidatures, typeof fields>

export default resource(userCandidatures, {
  about: 'The application of somebody who wants to join.',
  views: { list: columns },
  list: {
    order: ['-created_at', '-id'],
    sort: columns,
    filter: [
      'id',
      'user_id',
      'birth_date',
      'gender',
      'country',
      'birth_country',
      'postal_country',
      'piscine_date',
      'email',
    ],
    special: {
      campus_id: primaryCampusOfUser(),
    },
    range: [
      'id',
      'user_id',
      'birth_date',
      'gender',
      'country',
      'birth_country',
      'postal_country',
      'piscine_date',
      'updated_at',
      'created_at',
    ],
  },
  under: { users: 'user_id' },
  write: { root: 'user_candidature', fields },
  access: { read: holders('Advanced staff'), write: holders('Advanced staff', 'Advanced tutor') },
  actions: {
    index,
    show: alsoAt(show, OF_USER),
    create: alsoAt(by(create, apply), OF_USER),
    update: alsoAt(by(update, changeCandidature), OF_USER),
  },
})
