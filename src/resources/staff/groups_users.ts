/** Who is in which group. */
import {
  answering,
  anyone,
  below,
  create,
  destroy,
  holders,
  index,
  one,
  required,
  resource,
  show,
  update,
} from '../../engine/words.ts'
import { groupsUsers } from './groups.ts'

export default resource(groupsUsers, {
  about: 'A user in a group.',
  views: {
    list: ['id', 'user_id', { group: one('group_id', 'list') }],
    // A single row kept the older form.
    show: ['id', 'user_id', 'group_id', 'created_at', 'updated_at'],
  },
  list: { order: ['id'] },
  under: { groups: 'group_id', users: 'user_id' },
  write: { root: 'groups_user', fields: { group_id: required(), user_id: required() } },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'groups', 'users'), show, create: answering('list', create), update, destroy },
})
