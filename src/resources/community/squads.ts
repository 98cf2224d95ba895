/** Squads: small groups of a bloc. */

import { changeSquad, formSquad } from '../../domain/squads.ts'
import {
  allColumns,
  belongsTo,
  below,
  by,
  type Column,
  children,
  create,
  destroy,
  holders,
  type InputOf,
  id,
  index,
  indexed,
  instant,
  many,
  one,
  onlyBelow,
  optional,
  present,
  required,
  resource,
  show,
  table,
  timestamps,
  update,
} from '../../engine/words.ts'
import { blocs } from './blocs.ts'
import { squadsUsers } from './squads_users.ts'

export const squads = table(
  'squads',
  {
    id: id(),
    bloc_id: belongsTo((): Column => blocs.id, 'cascade').notNull(),
    /** From then on nobody joins any more. */
    locked_at: instant(),
    ...timestamps(),
  },
  (t) => [indexed().on(t.bloc_id, t.created_at), indexed().on(t.created_at, t.id)],
)

const fields = {
  bloc_id: required(),
  locked_at: optional(),
  // Who is made a member is not validated yet, whatever the body says.
  squads_users_attributes: children(() => squadsUsers, { user_id: required(), leader: optional() }),
}
export type SquadInput = InputOf<typeof squads, typeof fields>

export default resource(squads, {
  about: 'A small group within a bloc.',
  views: {
    list: [
      'id',
      'bloc_id',
      'locked_at',
      { squads_users: many(() => squadsUsers, { view: 'list' }) },
      'created_at',
      'updated_at',
      { bloc: one('bloc_id', 'brief') },
    ],
  },
  list: {
    order: ['-created_at', '-id'],
    columns: allColumns(squads),
    special: { locked: present('locked_at') },
    range: [],
  },
  under: { blocs: 'bloc_id' },
  write: {
    root: 'squad',
    // The reference's own sample sends the fields without a root.
    bare: true,
    fields,
  },
  access: { read: holders('Advanced tutor'), write: holders('Advanced tutor') },
  actions: {
    index: onlyBelow(index, 'blocs'),
    show: below(show, 'blocs'),
    create: onlyBelow(by(create, formSquad), 'blocs'),
    update: by(update, changeSquad),
    destroy: below(destroy, 'blocs'),
  },
})
