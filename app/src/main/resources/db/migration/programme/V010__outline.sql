-- SPDX-License-Identifier: Apache-2.0
-- What an imported schedule said of the conference as a whole and we have no noun for: city, day_change, the days as it
-- cuts them, the order of its tracks. The feed says it again as long as it is true. The last schedule imported counts.
create table programme.outline (
  edition_id text primary key references edition.edition on delete cascade,
  told jsonb not null
);
create trigger watch after insert or update or delete on programme.outline
  for each row execute function audit.watch();
