-- SPDX-License-Identifier: Apache-2.0
-- What is closed is held by its closure, in its turn like everybody else.
create function clock.closed() returns trigger language plpgsql as $$
declare
  kind text := case when new.room_id is null then 'item' else 'room' end;
  holder text := coalesce(new.room_id, new.item_id);
begin
  if not clock.is_alone(new.edition_id) then
    perform clock.read_ways(new.edition_id);
    perform clock.take_turns(array[kind || ' ' || holder]);
  end if;
  insert into clock.commitment (edition_id, holder_kind, holder_id, during, cause_kind, cause_id)
  values (new.edition_id, kind, holder, tstzrange(new.starts_at, new.ends_at), 'closure', new.id);
  return null;
end $$;
create trigger closed after insert on edition.closure for each row execute function clock.closed();

create function clock.opened() returns trigger language plpgsql as $$
begin
  delete from clock.commitment where cause_kind = 'closure' and cause_id = old.id;
  return null;
end $$;
create trigger opened after delete on edition.closure for each row execute function clock.opened();
