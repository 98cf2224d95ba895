-- users.wallet is the sum of the user's transactions. Kept by the database, whoever writes: the row of the user is
-- locked by the change, so that payments at the same time add up.
create function sum_wallets_added() returns trigger language plpgsql as $$
begin
  update users as u set wallet = u.wallet + d.total
  from (select user_id, sum(value) as total from added group by user_id) as d where u.id = d.user_id;
  return null;
end $$;
--> statement-breakpoint
create function sum_wallets_removed() returns trigger language plpgsql as $$
begin
  update users as u set wallet = u.wallet - d.total
  from (select user_id, sum(value) as total from removed group by user_id) as d where u.id = d.user_id;
  return null;
end $$;
--> statement-breakpoint
create function sum_wallets() returns trigger language plpgsql as $$
begin
  update users as u set wallet = u.wallet + d.total
  from (
    select user_id, sum(total) as total from (
      select user_id, value as total from added
      union all
      select user_id, -value from removed
    ) as changes group by user_id having sum(total) <> 0
  ) as d
  where u.id = d.user_id;
  return null;
end $$;
--> statement-breakpoint
create trigger sum_added after insert on transactions
  referencing new table as added for each statement execute function sum_wallets_added();
--> statement-breakpoint
create trigger sum_removed after delete on transactions
  referencing old table as removed for each statement execute function sum_wallets_removed();
--> statement-breakpoint
create trigger sum_moved after update on transactions
  referencing new table as added old table as removed for each statement execute function sum_wallets();
