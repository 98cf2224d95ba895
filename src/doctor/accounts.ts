/** What must hold for accounts: closes, freezes, the black hole, and what is left of those who went. */
import type { RowCheck } from './rows.ts'

export const ACCOUNTS: readonly RowCheck[] = [
  {
    rule: 'an account is open exactly when no close is in force',
    // The clockwork runs now and then: what began or ended within the last hours may still be on its way.
    query: `select u.id from users as u where u.anonymized_at is null and u.active = exists (select from closes as c
      where c.user_id = u.id and c.state = 'close' and (c.end_at is null or c.end_at > now())
        and not exists (select from anti_grav_units_users as a where a.close_id = c.id and a.begin_date > now()::date))
      and not exists (select from closes as c left join anti_grav_units_users as a on a.close_id = c.id where c.user_id = u.id
        and (c.end_at between now() - interval '6 hours' and now() or a.begin_date >= (now() - interval '6 hours')::date))`,
    advice:
      'Start a server with OPENINTRA_CLOCKWORK=1: it settles what is due. Else PATCH /v2/closes/:id/close or /unclose.',
  },
  {
    rule: 'who was swallowed by the black hole is closed',
    query: `select c.user_id from cursus_users as c join users as u on u.id = c.user_id
      where c.blackholed_at < now() - interval '6 hours' and (c.end_at is null or c.end_at > c.blackholed_at)
        and u.alumnized_at is null and u.anonymized_at is null`,
    advice: 'Start a server with OPENINTRA_CLOCKWORK=1: it closes them.',
  },
  {
    rule: 'a black hole waits in a main cursus only, and for nobody who is done with it',
    query: `select s.id from cursus_users as s join cursus as c on c.id = s.cursus_id join users as u on u.id = s.user_id
      where s.blackholed_at is not null and (c.kind <> 'main' or s.grade in ('Transcender', 'Alumni') or u.alumnized_at is not null)`,
    advice: 'Run: update cursus_users set blackholed_at = null where id in (...);',
  },
  {
    rule: 'a freeze ends after it began, and closes the account of who is frozen',
    query: `select a.id from anti_grav_units_users as a left join closes as c on c.id = a.close_id
      where a.expected_end_date <= a.begin_date or a.end_date < a.begin_date or c.user_id <> a.user_id or c.kind <> 'agu'`,
    advice: 'PATCH /v2/anti_grav_units_users/:id with other days.',
  },
  {
    rule: 'nobody has more than three freezes, or two at once, but for free ones',
    query: `select a.id from anti_grav_units_users as a join anti_grav_units_users as b
        on b.user_id = a.user_id and b.id <> a.id and not b.is_free
      where not a.is_free group by a.id having count(*) > 2
        or bool_or(b.begin_date < coalesce(a.end_date, a.expected_end_date) and coalesce(b.end_date, b.expected_end_date) > a.begin_date)`,
    advice: 'PATCH /v2/anti_grav_units_users/:id with is_free, or DELETE it.',
  },
  {
    rule: 'an anonymised account says nothing of a person',
    query: `select u.id from users as u where u.anonymized_at is not null and (u.login <> '3b3-' || u.id or u.active
      or coalesce(u.phone, u.image, u.usual_first_name, u.password_digest) is not null
      or exists (select from user_candidatures as c where c.user_id = u.id)
      or exists (select from gitlab_users as g where g.user_id = u.id))`,
    advice: 'Take anonymized_at away: with the next run of the clockwork the account is anonymised anew.',
  },
]
