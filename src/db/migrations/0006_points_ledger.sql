-- A user's evaluation points are the sum of their history. Checked when a transaction commits, as the two tables are
-- written one after the other: whoever changes one without the other changes nothing.
create function check_points() returns trigger language plpgsql as $$
declare
  who integer := case when tg_table_name = 'users' then (to_jsonb(new) ->> 'id')::integer
    else (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'user_data_id')::integer end;
begin
  if exists (select from users as u where u.id = who and u.correction_point <>
      (select coalesce(sum(h.sum), 0) from correction_point_historics as h where h.user_data_id = who)) then
    raise exception 'the points of the user % are not the sum of their history', who
      using errcode = 'check_violation', constraint = 'points_are_the_sum_of_their_history';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger check_points after insert or update of correction_point on users
  deferrable initially deferred for each row execute function check_points();
--> statement-breakpoint
create constraint trigger check_points after insert or update or delete on correction_point_historics
  deferrable initially deferred for each row execute function check_points();
