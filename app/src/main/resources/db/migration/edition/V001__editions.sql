-- SPDX-License-Identifier: Apache-2.0
-- An edition is one holding of the conference: its days, places and headings.
create table edition.edition (
  id text primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) <= 60),
  name_zh text not null default '', name_en text not null default '',
  theme_zh text not null default '', theme_en text not null default '',
  summary_zh text not null default '', summary_en text not null default '',
  time_zone text not null,
  first_day date not null,
  last_day date not null,
  day_starts time not null default '08:30',
  day_ends time not null default '21:30',
  version int not null default 1,
  created_at timestamptz not null default now(),
  check (name_zh <> '' or name_en <> ''),
  check (last_day between first_day and first_day + 60),
  check (day_ends > day_starts)
);

create table edition.venue (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  code text not null,
  name_zh text not null default '', name_en text not null default '',
  address_zh text not null default '', address_en text not null default '',
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  version int not null default 1,
  unique (edition_id, code),
  unique (edition_id, id),
  check (name_zh <> '' or name_en <> ''),
  check ((latitude is null) = (longitude is null))
);

-- How long the way from one venue to another takes. No row: no time.
create table edition.journey (
  from_venue_id text not null references edition.venue on delete cascade,
  to_venue_id text not null references edition.venue on delete cascade,
  minutes int not null check (minutes between 0 and 1440),
  primary key (from_venue_id, to_venue_id),
  check (from_venue_id <> to_venue_id)
);

create table edition.room (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  venue_id text not null,
  code text not null,
  name_zh text not null default '', name_en text not null default '',
  capacity int not null check (capacity between 0 and 1000000),
  wheelchair_places int not null default 0 check (wheelchair_places between 0 and capacity),
  equipment text[] not null default '{}',
  turnaround_minutes int not null default 0 check (turnaround_minutes between 0 and 480),
  position int not null default 0,
  version int not null default 1,
  unique (edition_id, code),
  foreign key (edition_id, venue_id) references edition.venue (edition_id, id) on delete cascade,
  check (name_zh <> '' or name_en <> '')
);

-- Things that exist once and can be booked: a print, a kit.
create table edition.item (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  code text not null,
  name_zh text not null default '', name_en text not null default '',
  kind text not null check (kind in ('print', 'equipment')),
  version int not null default 1,
  unique (edition_id, code),
  check (name_zh <> '' or name_en <> '')
);

create table edition.activity (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  number int not null check (number > 0),
  code text not null,
  name_zh text not null default '', name_en text not null default '',
  summary_zh text not null default '', summary_en text not null default '',
  version int not null default 1,
  unique (edition_id, code),
  unique (edition_id, number),
  check (name_zh <> '' or name_en <> '')
);

create table edition.track (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  code text not null,
  name_zh text not null default '', name_en text not null default '',
  colour text not null default 'ink'
    check (colour in ('ink', 'vermilion', 'blue', 'moss', 'ochre', 'plum', 'teal', 'clay')),
  position int not null default 0,
  version int not null default 1,
  unique (edition_id, code),
  check (name_zh <> '' or name_en <> '')
);

do $$ declare t text; begin
  foreach t in array array['edition', 'venue', 'journey', 'room', 'item', 'activity', 'track'] loop
    execute format('create trigger watch after insert or update or delete on edition.%I
      for each row execute function audit.watch()', t);
  end loop;
end $$;

-- Roles are given within an edition that exists.
alter table access.role add foreign key (edition_id) references edition.edition on delete cascade;
