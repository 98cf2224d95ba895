/** Which languages a person speaks, in order of preference. */
import { addLanguage, changeLanguage, lockSpeaker } from '../../domain/languages.ts'
import {
  anyone,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  graph,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  optional,
  required,
  resource,
  show,
  table,
  theTokensUser,
  timestamps,
  unique,
  update,
  whole,
} from '../../engine/words.ts'
import { languages } from '../staff/languages.ts'
import { users } from './users.ts'

export const languagesUsers = table(
  'languages_users',
  {
    id: id(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    language_id: belongsTo((): Column => languages.id).notNull(),
    /** From 1, most preferred first. */
    position: whole().notNull().default(1),
    ...timestamps(),
  },
  (t) => [unique().on(t.user_id, t.language_id), indexed().on(t.language_id), indexed().on(t.created_at)],
)

const fields = {
  language_id: required(),
  user_id: required({ default: theTokensUser }),
  position: optional({ minimum: 1 }),
}
export type LanguagesUserInput = InputOf<typeof languagesUsers, typeof fields>

export default resource(languagesUsers, {
  about: 'A language that a user speaks.',
  views: { list: ['id', 'language_id', 'user_id', 'position', 'created_at'] },
  list: { order: ['-id'], columns: ['id', 'language_id', 'user_id', 'position', 'created_at'] },
  under: { users: 'user_id' },
  lockFirst: lockSpeaker,
  write: {
    root: 'languages_user',
    fields,
  },
  access: { read: anyone, write: holders('Tutor') },
  actions: {
    index: below(index, 'users'),
    show: below(show, 'users'),
    graph: graph('created_at', 'updated_at'),
    create: below(by(create, addLanguage), 'users'),
    update: below(by(update, changeLanguage), 'users'),
    destroy: below(destroy, 'users'),
  },
})
