/** Who is in which squad. */

import { changeSquadMember, joinSquad, leaveSquad } from '../../domain/squads.ts'
import {
  allColumns,
  answering,
  belongsTo,
  below,
  by,
  type Column,
  create,
  destroy,
  flag,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  one,
  onlyBelow,
  optional,
  required,
  resource,
  sql,
  table,
  through,
  timestamps,
  unique,
  update,
} from '../../engine/words.ts'
import { users } from '../people/users.ts'
import { squads } from './squads.ts'

export const squadsUsers = table(
  'squads_users',
  {
    id: id(),
    squad_id: belongsTo((): Column => squads.id, 'cascade').notNull(),
    user_id: belongsTo((): Column => users.id, 'cascade').notNull(),
    leader: flag().notNull().default(false),
    validated: flag().notNull().default(false),
    ...timestamps(),
  },
  (t) => [
    unique().on(t.user_id, t.squad_id),
    unique('squads_users_one_leader').on(t.squad_id).where(sql`${t.leader}`),
    indexed().on(t.squad_id),
    indexed().on(t.created_at, t.id),
  ],
)

const fields = { squad_id: required(), user_id: required(), leader: optional(), validated: optional() }
export type SquadsUserInput = InputOf<typeof squadsUsers, typeof fields>

export default resource(squadsUsers, {
  about: 'A user in a squad.',
  views: {
    list: [
      'id',
      'squad_id',
      'leader',
      'validated',
      'created_at',
      'updated_at',
      { user: one('user_id', ['id', 'login']) },
    ],
  },
  list: { order: ['-created_at', '-id'], columns: allColumns(squadsUsers), range: [] },
  under: { blocs: through(() => squads, { by: 'id', to: 'bloc_id' }) },
  write: {
    root: 'squads_user',
    // The reference knows no root here.
    bare: true,
    fields,
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: {
    index: onlyBelow(index, 'blocs'),
    create: onlyBelow(answering('list', by(create, joinSquad)), 'blocs'),
    update: by(update, changeSquadMember),
    destroy: below(by(destroy, leaveSquad), 'blocs'),
  },
})
