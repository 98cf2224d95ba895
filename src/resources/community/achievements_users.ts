/** Who reached what. */
import { giveAchievement } from '../../domain/achievements.ts'
import {
  allColumns,
  anyone,
  below,
  by,
  computed,
  create,
  destroy,
  holders,
  type InputOf,
  index,
  optional,
  required,
  resource,
  show,
  sql,
  update,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { achievementsUsers } from './achievements.ts'

const ofItsUser = (value: 'login' | 'url') =>
  computed<typeof achievementsUsers>(
    (t, { base }) =>
      sql`(select ${value === 'url' ? sql`${base} || '/v2/users/' || u.login` : sql`u.login`} from ${users} as u where u.id = ${t.user_id})`,
    'string',
  )

const fields = { user_id: required(), achievement_id: required(), nbr_of_success: optional(), rewarded: optional() }
export type AchievementsUserInput = InputOf<typeof achievementsUsers, typeof fields>

export default resource(achievementsUsers, {
  about: 'An achievement that a user has reached.',
  views: {
    list: [
      'id',
      'achievement_id',
      'user_id',
      { login: ofItsUser('login') },
      'nbr_of_success',
      { url: ofItsUser('url') },
      'created_at',
      'updated_at',
    ],
  },
  list: { order: ['-id'], columns: allColumns(achievementsUsers) },
  under: { achievements: 'achievement_id' },
  write: {
    root: 'achievements_user',
    fields,
  },
  access: { read: anyone, write: holders('Achievements manager') },
  actions: { index: below(index, 'achievements'), show, create: by(create, giveAchievement), update, destroy },
})
