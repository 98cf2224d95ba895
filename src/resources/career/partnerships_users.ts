/** Who works on which partnership. */
import { changePart, joinPartnership, leavePartnership } from '../../domain/partnerships.ts'
import {
  allColumns,
  anyone,
  below,
  by,
  create,
  destroy,
  holders,
  index,
  one,
  optional,
  required,
  resource,
  show,
  update,
} from '../../engine/words.ts'
import { partnershipsUsers } from './partnerships.ts'

const tutors = holders('Student tutor', 'Advanced tutor', 'Advanced staff').scope('projects')

export default resource(partnershipsUsers, {
  about: 'A user in a partnership, with the mark at its end.',
  views: { list: ['id', 'partnership_id', 'final_mark', { user: one('user_id', 'brief') }] },
  list: { order: ['-created_at', '-id'], columns: allColumns(partnershipsUsers) },
  under: { partnerships: 'partnership_id' },
  write: {
    root: 'partnerships_user',
    fields: { partnership_id: required(), user_id: required(), final_mark: optional() },
  },
  access: { read: anyone, write: tutors },
  actions: {
    index: below(index, 'partnerships'),
    show,
    create: below(by(create, joinPartnership), 'partnerships'),
    update: by(update, changePart),
    destroy: by(destroy, leavePartnership),
  },
})
