-- SPDX-License-Identifier: Apache-2.0
-- Whoever looks at a draft hears that it has changed: 'edition session' for each session of a small change, 'edition' for a large one.
-- Notices go out when the transaction commits, and not at all if it does not.
create function programme.announce() returns trigger language plpgsql as $$
declare
  few constant int := 20;
begin
  if (select count(*) from touched) <= few then
    perform pg_notify('draft', edition_id || ' ' || id) from touched;
  else
    perform pg_notify('draft', edition_id) from (select distinct edition_id from touched) as editions;
  end if;
  return null;
end $$;

create trigger announce_added after insert on programme.session
  referencing new table as touched for each statement execute function programme.announce();
create trigger announce_changed after update on programme.session
  referencing new table as touched for each statement execute function programme.announce();
create trigger announce_gone after delete on programme.session
  referencing old table as touched for each statement execute function programme.announce();

create function programme.announce_closure() returns trigger language plpgsql as $$
begin
  perform pg_notify('draft', coalesce(new.edition_id, old.edition_id));
  return null;
end $$;
create trigger announce after insert or update or delete on edition.closure
  for each row execute function programme.announce_closure();
