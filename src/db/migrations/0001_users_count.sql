-- campus.users_count counts the accounts attached to a campus. Kept by the database, so that a campus is shown
-- without counting: Paris alone has more than 20,000.
create function count_campus_users() returns trigger language plpgsql as $$
begin
  update campus as c set users_count = c.users_count + d.n
  from (
    select campus_id, sum(n) as n from (
      select campus_id, 1 as n from added
      union all
      select campus_id, -1 from removed
    ) as changes group by campus_id having sum(n) <> 0
  ) as d
  where c.id = d.campus_id;
  return null;
end $$;
--> statement-breakpoint
create function count_campus_users_added() returns trigger language plpgsql as $$
begin
  update campus as c set users_count = c.users_count + d.n
  from (select campus_id, count(*) as n from added group by campus_id) as d where c.id = d.campus_id;
  return null;
end $$;
--> statement-breakpoint
create function count_campus_users_removed() returns trigger language plpgsql as $$
begin
  update campus as c set users_count = c.users_count - d.n
  from (select campus_id, count(*) as n from removed group by campus_id) as d where c.id = d.campus_id;
  return null;
end $$;
--> statement-breakpoint
create trigger count_added after insert on campus_users
  referencing new table as added for each statement execute function count_campus_users_added();
--> statement-breakpoint
create trigger count_removed after delete on campus_users
  referencing old table as removed for each statement execute function count_campus_users_removed();
--> statement-breakpoint
create trigger count_moved after update on campus_users
  referencing new table as added old table as removed for each statement execute function count_campus_users();
