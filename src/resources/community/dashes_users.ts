/** Who takes part in which dash. */
import { changeRun, joinDash, leaveDash } from '../../domain/dashes.ts'
import {
  allColumns,
  anyone,
  below,
  by,
  create,
  destroy,
  graph,
  holders,
  index,
  optional,
  required,
  resource,
  show,
  update,
} from '../../engine/words.ts'
import { dashesUsers } from './dashes.ts'

export default resource(dashesUsers, {
  about: 'A user in a dash. Who has a mark took part, and gets the experience of the dash.',
  views: { list: ['id', 'dash_id', 'user_id', 'repo_url', 'repo_uuid', 'final_mark'] },
  list: { order: ['-id'], columns: allColumns(dashesUsers) },
  under: { dashes: 'dash_id' },
  write: {
    root: 'dashes_user',
    fields: {
      dash_id: required(),
      user_id: required(),
      repo_url: optional(),
      repo_uuid: optional(),
      final_mark: optional(),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'dashes'),
    show,
    graph: graph('created_at', 'updated_at'),
    create: by(create, joinDash),
    update: by(update, changeRun),
    destroy: by(destroy, leaveDash),
  },
})
