/** Who met which quest, and when. */
import {
  anyone,
  below,
  create,
  destroy,
  graph,
  holders,
  index,
  one,
  optional,
  present,
  required,
  resource,
  show,
  update,
} from '../../engine/words.ts'
import { primaryCampusOfUser } from '../campus/primary-campus.ts'
import { questsUsers } from './quests.ts'

export default resource(questsUsers, {
  about: 'A user\u2019s way through a quest.',
  views: {
    list: [
      'id',
      'end_at',
      'quest_id',
      'validated_at',
      'prct',
      'advancement',
      'created_at',
      'updated_at',
      { user: one('user_id', 'list') },
      { quest: one('quest_id', 'embedded') },
    ],
  },
  list: {
    order: ['-id'],
    columns: ['id', 'quest_id', 'user_id', 'end_at', 'validated_at', 'prct', 'advancement', 'created_at', 'updated_at'],
    special: {
      campus_id: primaryCampusOfUser(),
      end: present('end_at'),
      validated: present('validated_at'),
    },
  },
  under: { quests: 'quest_id', users: 'user_id' },
  write: {
    root: 'quests_user',
    fields: {
      quest_id: required(),
      user_id: required(),
      end_at: optional(),
      validated_at: optional(),
      prct: optional({ minimum: 0, maximum: 100 }),
      advancement: optional(),
    },
  },
  access: { read: anyone, write: holders('Advanced tutor') },
  actions: {
    index: below(index, 'quests', 'users'),
    show,
    graph: graph('created_at', 'updated_at', 'end_at', 'validated_at'),
    create,
    update,
    destroy,
  },
})
