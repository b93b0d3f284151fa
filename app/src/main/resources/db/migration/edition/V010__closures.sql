-- SPDX-License-Identifier: Apache-2.0
-- When a room or an item cannot be used. The clock commits it, so that nothing can be placed there meanwhile.
create table edition.closure (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  room_id text references edition.room on delete cascade,
  item_id text references edition.item on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason_zh text not null default '', reason_en text not null default '',
  check (num_nonnulls(room_id, item_id) = 1),
  check (starts_at < ends_at)
);
create index on edition.closure (edition_id, starts_at);
create trigger watch after insert or update or delete on edition.closure
  for each row execute function audit.watch();
