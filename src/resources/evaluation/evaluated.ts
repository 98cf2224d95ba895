/** Who meets whom in an evaluation, and from when on the two may know: shared by evaluations and slots. */
import { type Ambient, type Column, computed, sql } from '../../engine/words.ts'
import { teamsUsers } from '../people/teams.ts'
import { users } from '../people/users.ts'
import type { scaleTeams } from './scale_teams.ts'

type Row = Pick<typeof scaleTeams, 'user_id' | 'team_id' | 'begin_at' | 'filled_at'>
type Sql = ReturnType<typeof sql>

/** Both sides learn who the other is a quarter of an hour before the begin. */
export function isNear(begin: Column | Sql, now: Sql): Sql {
  return sql`coalesce(${begin} <= ${now} + interval '15 minutes', true)`
}

function isMember(team: Column | Sql, viewer: Sql): Sql {
  return sql`exists (select from ${teamsUsers} as m where m.team_id = ${team} and m.user_id = ${viewer})`
}

/** Made by the server in place of an evaluation that never came: nobody is ever told. */
function isPlaceholder(t: Row): Sql {
  return sql`(${t.user_id} is null and ${t.begin_at} is null and ${t.filled_at} is not null)`
}

export function correctorIsHidden(t: Row, { now, viewer, insider }: Ambient): Sql {
  const isOwn = sql`coalesce(${t.user_id} = ${viewer}, false)`
  return sql`(${isPlaceholder(t)} or not (${insider} or ${isNear(t.begin_at, now)} or ${isOwn}))`
}

export function correctedsAreHidden(t: Row, ambient: Ambient): Sql {
  return sql`(${isPlaceholder(t)} or ${teamIsHidden(t, ambient)})`
}

/** Whether a team may not be told apart yet: its people stand in it, and with it. */
export function teamIsHidden(t: Pick<Row, 'team_id' | 'begin_at'>, { now, viewer, insider }: Ambient): Sql {
  return sql`(not (${insider} or ${isNear(t.begin_at, now)} or ${isMember(t.team_id, viewer)}))`
}

/** Whether the viewer is one of those who meet in the evaluation `e`, and the time has come that they may know. */
export function isRevealedTo({ now, viewer }: Ambient): Sql {
  return sql`(${isNear(sql`e.begin_at`, now)} and (coalesce(e.user_id = ${viewer}, false) or ${isMember(sql`e.team_id`, viewer)}))`
}

/** A user as `{id, login, url}`, and `{}` where there is none. */
export function personOrEmpty(column: 'user_id' | 'truant_id') {
  return computed<typeof scaleTeams>(
    (t, { base }) => sql`coalesce((select row_to_json(p) from (
      select u.id, u.login, ${base} || '/v2/users/' || u.login as url from ${users} as u where u.id = ${t[column]}) as p), '{}'::json)`,
    { record: 'users', view: 'brief' },
  )
}

/** Everybody in the evaluated team, the leader first. */
export function correcteds() {
  return computed<typeof scaleTeams>(
    (t, { base }) => sql`array_to_json(array(select row_to_json(p) from (
      select u.id, u.login, ${base} || '/v2/users/' || u.login as url
      from ${teamsUsers} as m join ${users} as u on u.id = m.user_id
      where m.team_id = ${t.team_id} order by m.leader desc, m.id) as p))`,
    { list: { record: 'users', view: 'brief' } },
  )
}
