-- SPDX-License-Identifier: Apache-2.0
-- One row for each row that anybody writes. The payload may later be erased for a person's sake; its
-- digest stays, so that the chain of seals still closes.
create table audit.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id(),
  actor text not null,
  act text not null,
  relation text not null,
  row_id text not null,
  edition_id text,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  payload jsonb,
  payload_digest bytea not null
);
create index on audit.entry (relation, row_id);
create index on audit.entry (edition_id, id desc);

-- Entries are sealed in the order of their position by one sealer after they have been committed:
-- hash = sha256(previous hash, the entry's own fields, the payload's digest).
create table audit.seal (
  position bigint primary key check (position > 0),
  entry_id bigint not null unique references audit.entry,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null default clock_timestamp()
);

-- Watches a table. Arguments: the columns whose values must never be copied (secrets, access needs).
create function audit.watch() returns trigger language plpgsql as $$
declare
  row_now jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  body jsonb;
  secret text;
begin
  if tg_op = 'UPDATE' then
    select coalesce(jsonb_object_agg(n.key, jsonb_build_array(o.value, n.value)), '{}') into body
      from jsonb_each(to_jsonb(new)) n join jsonb_each(to_jsonb(old)) o using (key)
      where n.value is distinct from o.value;
    if body = '{}' then return null; end if;
  else
    body := row_now;
  end if;
  foreach secret in array coalesce(tg_argv, '{}') loop
    if body ? secret then body := jsonb_set(body, array[secret], '"(not recorded)"'); end if;
  end loop;
  insert into audit.entry (actor, act, relation, row_id, edition_id, operation, payload, payload_digest)
  values (
    coalesce(nullif(current_setting('pegbar.actor', true), ''), '[database]'),
    coalesce(current_setting('pegbar.act', true), ''),
    tg_table_schema || '.' || tg_table_name,
    coalesce(row_now ->> 'id', row_now ->> 'session_id', row_now ->> 'person_id', ''),
    row_now ->> 'edition_id', lower(tg_op), body, sha256(convert_to(body::text, 'UTF8')));
  return null;
end $$;

-- The past is written once: entries and seals are never changed, but for erasing a payload.
create function audit.keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'entry' and new.payload is null
     and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload' then
    return new;
  end if;
  raise exception 'The audit trail is written once; % on audit.% is refused', tg_op, tg_table_name;
end $$;
create trigger keep before update or delete on audit.entry for each row execute function audit.keep();
create trigger keep before update or delete on audit.seal for each row execute function audit.keep();
create trigger keep_all before truncate on audit.entry for each statement execute function audit.keep();
