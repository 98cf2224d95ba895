/** Who bears which title. */
import { anyone, below, create, destroy, holders, index, required, resource, show, update } from '../../engine/words.ts'
import { titlesUsers } from './titles.ts'

export default resource(titlesUsers, {
  about: 'A title that a user has.',
  views: { list: ['id', 'user_id', 'title_id', 'selected', 'created_at', 'updated_at'] },
  list: { order: ['id'] },
  under: { titles: 'title_id', users: 'user_id' },
  write: { root: 'titles_user', fields: { title_id: required(), user_id: required() } },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: { index: below(index, 'titles', 'users'), show, create, update, destroy },
})
