/** Who is in which team. */
import { changeMember, dropMember, joinTeam } from '../../domain/invitations.ts'
import { lockTeamOfMember } from '../../domain/locked-team.ts'
import {
  anyone,
  below,
  by,
  create,
  destroy,
  holders,
  type InputOf,
  index,
  one,
  optional,
  required,
  resource,
  show,
  update,
  userOr,
} from '../../engine/words.ts'
import { teamsUsers } from './teams.ts'

const fields = {
  team_id: required(),
  user_id: required(),
  leader: optional(),
  validated: optional(),
  occurrence: optional({ minimum: 0 }),
}
export type TeamsUserInput = InputOf<typeof teamsUsers, typeof fields>

export default resource(teamsUsers, {
  about: 'A user in a team.',
  views: {
    list: [
      'id',
      'team_id',
      'user_id',
      'created_at',
      'validated',
      'leader',
      'occurrence',
      { team: one('team_id', 'inProjectsUser') },
      { user: one('user_id', 'brief') },
    ],
  },
  list: {
    order: ['-id'],
    columns: ['id', 'team_id', 'user_id', 'leader', 'validated', 'created_at', 'updated_at', 'occurrence'],
  },
  under: { users: 'user_id', teams: 'team_id' },
  owner: 'user_id',
  lockFirst: lockTeamOfMember,
  write: {
    root: 'teams_user',
    fields,
  },
  // Who is invited answers for themselves; the scope for that is asked for by the rule, as applications need none.
  access: { read: anyone, create: holders('Tutor'), update: userOr('Tutor'), destroy: userOr('Tutor') },
  actions: {
    index: below(index, 'users', 'teams'),
    show,
    create: by(create, joinTeam),
    update: by(update, changeMember),
    destroy: by(destroy, dropMember),
  },
})
