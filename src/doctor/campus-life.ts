/** What must hold for events and exams, coalitions, the shop, locations and campus. */
import type { RowCheck } from './rows.ts'

/** Zero places close the door behind those who are in; see `domain/places.ts`. */
const tooMany = (of: string, seats: string, key: string): RowCheck => ({
  rule: `no ${of} has more subscribers than places`,
  query: `select e.id from ${of}s as e join ${seats} as s on s.${key} = e.id where e.max_people > 0
    group by e.id having count(*) > e.max_people`,
  advice: 'Raise max_people, or unsubscribe somebody.',
})

/** Nobody waits beside a free place: those who come in are open accounts, before it begins. */
const idlePlaces = (type: 'Event' | 'Exam', of: string, seats: string, key: string): RowCheck => ({
  rule: `nobody waits for an ${type.toLowerCase()} that has places`,
  query: `select w.id from waitlists as w join ${of} as e on e.id = w.waitlistable_id and w.waitlistable_type = '${type}'
    where e.begin_at > now() and (e.max_people is null or e.max_people > (select count(*) from ${seats} as s where s.${key} = e.id))
      and exists (select from waitlists_users as q join users as u on u.id = q.user_id and u.active where q.waitlist_id = w.id)`,
  advice: 'The clockwork fills them: is it running?',
})

/** Since when the scores of a coalition `c` count. */
const SINCE = `coalesce((select max(d.begin_at) from bloc_deadlines as d
  where d.bloc_id = c.bloc_id and d.counted_at is not null), '-infinity')`
const RECOUNT =
  'PATCH /v2/bloc_deadlines/:id of the running season with its own begin_at: the sums are worked out anew.'

export const CAMPUS_LIFE: readonly RowCheck[] = [
  tooMany('event', 'events_users', 'event_id'),
  tooMany('exam', 'exams_users', 'exam_id'),
  idlePlaces('Event', 'events', 'events_users', 'event_id'),
  idlePlaces('Exam', 'exams', 'exams_users', 'exam_id'),
  {
    rule: 'nobody waits for what they have a place at',
    query: `select q.id from waitlists_users as q join waitlists as w on w.id = q.waitlist_id
      where (w.waitlistable_type = 'Event' and exists (select from events_users as s
          where s.event_id = w.waitlistable_id and s.user_id = q.user_id))
        or (w.waitlistable_type = 'Exam' and exists (select from exams_users as s
          where s.exam_id = w.waitlistable_id and s.user_id = q.user_id))`,
    advice: 'Run: delete from waitlists_users where id in (...);',
  },
  {
    rule: 'a waitlist is that of an event or exam that exists',
    query: `select w.id from waitlists as w where not exists (select from events as e where w.waitlistable_type = 'Event'
      and e.id = w.waitlistable_id) and not exists (select from exams as e where w.waitlistable_type = 'Exam' and e.id = w.waitlistable_id)`,
    advice: 'DELETE /v2/waitlists/:id',
  },
  {
    rule: 'the score of a coalition is the sum of its scores in the season',
    query: `select c.id from coalitions as c where c.score <> coalesce((select sum(s.value) from scores as s
      where s.coalition_id = c.id and s.created_at >= ${SINCE}), 0)`,
    advice: RECOUNT,
  },
  {
    rule: 'the score of a member is the sum of their scores in the season',
    query: `select u.id from coalitions_users as u join coalitions as c on c.id = u.coalition_id
      left join scores as s on s.coalitions_user_id = u.id and s.created_at >= ${SINCE}
      group by u.id having u.score <> coalesce(sum(s.value), 0)`,
    advice: RECOUNT,
  },
  {
    rule: 'a user is in one coalition of a bloc',
    query: `select min(u.id) from coalitions_users as u join coalitions as c on c.id = u.coalition_id
      group by u.user_id, c.bloc_id having count(*) > 1`,
    advice: 'DELETE /v2/coalitions_users/:id of one of them.',
  },
  {
    rule: 'the winner of a season is a coalition of its bloc',
    query: `select d.id from bloc_deadlines as d join coalitions as c on c.id = d.coalition_id where c.bloc_id <> d.bloc_id`,
    advice: 'PATCH /v2/bloc_deadlines/:id with another coalition_id.',
  },
  {
    rule: 'a squad has no more validated members than its bloc says',
    query: `select s.id from squads as s join blocs as b on b.id = s.bloc_id join squads_users as u on u.squad_id = s.id
      where u.validated group by s.id, b.squad_size having count(*) > b.squad_size`,
    advice: 'PATCH /v2/squads_users/:id with validated false.',
  },
  {
    rule: 'a wallet is the sum of its transactions',
    query: `select u.id from users as u left join transactions as t on t.user_id = u.id
      group by u.id having u.wallet <> coalesce(sum(t.value), 0)`,
    advice:
      'Run: update users u set wallet = coalesce((select sum(value) from transactions t where t.user_id = u.id), 0);',
  },
  {
    rule: 'who owns a purchase paid for it',
    query: `select c.id from commands as c join transactions as t on t.transactable_type = 'Command' and t.transactable_id = c.id
      where t.user_id <> c.owner_id or t.value > 0`,
    advice: 'DELETE /v2/transactions/:id of who paid for somebody else.',
  },
  {
    rule: 'a full pool is on sale',
    query: `select p.id from pools as p where p.current_points >= p.max_points
      and not exists (select from balances as b where b.pool_id = p.id and b.end_at is null)`,
    advice: 'POST /v2/balances with the pool_id, and a begin_at.',
  },
  {
    rule: 'no product is sold more often than it is there',
    query: `select id from products where quantity < 0`,
    advice: 'PATCH /v2/products/:id with a quantity.',
  },
  {
    rule: 'who handed something out is known with the time',
    query: `select id from commands where (used and validated_at is null) or (not used and validator_id is not null)`,
    advice: 'Run: update commands set validated_at = updated_at where used and validated_at is null;',
  },
  {
    rule: 'a host has one open location',
    query: `select min(id) from locations where end_at is null group by host, campus_id having count(*) > 1`,
    advice: 'PATCH the older location with an end_at.',
  },
  {
    rule: 'a location ends after it began',
    query: `select id from locations where end_at < begin_at`,
    advice: 'PATCH the location.',
  },
  {
    rule: 'a closed account is logged in at no machine',
    query: `select l.id from locations as l join users as u on u.id = l.user_id where l.end_at is null and not u.active`,
    advice: 'PATCH the location with an end_at.',
  },
  {
    rule: 'every user attached to a campus has one primary campus',
    query: `select user_id from campus_users group by user_id having count(*) filter (where is_primary) <> 1`,
    advice: 'POST /v2/users/:id/set_primary_campus',
  },
  {
    rule: 'campus.users_count counts the campus_users',
    query: `select c.id from campus as c left join campus_users as u on u.campus_id = c.id group by c.id having c.users_count <> count(u.id)`,
    advice: 'Run: update campus c set users_count = (select count(*) from campus_users u where u.campus_id = c.id);',
  },
  {
    rule: 'a user bears one title at most',
    query: `select user_id from titles_users where selected group by user_id having count(*) > 1`,
    advice: 'Run: update titles_users set selected = false where id in (...);',
  },
]
