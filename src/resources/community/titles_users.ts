/** Who bears which title. */
import { changeTitle, giveTitle, lockBearer } from '../../domain/titles.ts'
import {
  anyone,
  below,
  by,
  create,
  destroy,
  holders,
  type InputOf,
  index,
  optional,
  required,
  resource,
  show,
  update,
} from '../../engine/words.ts'
import { titlesUsers } from './titles.ts'

const fields = {
  title_id: required(),
  user_id: required(),
  // The reference shows which title is selected, and tells of no way to select one.
  selected: optional(),
}
export type TitlesUserInput = InputOf<typeof titlesUsers, typeof fields>

export default resource(titlesUsers, {
  about: 'A title that a user has.',
  views: { list: ['id', 'user_id', 'title_id', 'selected', 'created_at', 'updated_at'] },
  list: { order: ['id'] },
  under: { titles: 'title_id', users: 'user_id' },
  lockFirst: lockBearer,
  write: { root: 'titles_user', fields },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'titles', 'users'),
    show,
    create: by(create, giveTitle),
    update: by(update, changeTitle),
    destroy,
  },
})
