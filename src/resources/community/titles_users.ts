/** Who bears which title. */
import { resource } from '../../engine/words.ts'
import { titlesUsers } from './titles.ts'

export default resource(titlesUsers, {
  about: 'A title that a user has.',
  views: { list: ['id', 'user_id', 'title_id', 'selected', 'created_at', 'updated_at'] },
})
