-- SPDX-License-Identifier: Apache-2.0
-- People are known to the whole instance; what they do and need is said per edition.
create table people.organisation (
  id text primary key,
  code text not null unique,
  name_zh text not null default '', name_en text not null default '',
  kind text not null check (kind in
    ('company', 'university', 'broadcaster', 'investor', 'press', 'association', 'government')),
  city_zh text not null default '', city_en text not null default '',
  website text not null default '' check (website = '' or website ~ '^https?://'),
  alliance_member boolean not null default false,
  version int not null default 1,
  check (name_zh <> '' or name_en <> '')
);

create table people.person (
  id text primary key,
  name text not null check (name <> ''),
  name_latin text not null default '',
  pinyin text not null default '', -- of the name, without tones, a space between syllables
  name_order text not null default 'family_first' check (name_order in ('family_first', 'given_first')),
  email text not null default '',
  languages text[] not null default '{}',
  biography_zh text not null default '', biography_en text not null default '',
  photo_file_id text,
  version int not null default 1,
  created_at timestamptz not null default now()
);
create index on people.person (lower(email)) where email <> '';
create index on people.person using gin (name public.gin_trgm_ops);

-- An old id of a person who was merged into another: its addresses keep working.
create table people.merged (
  old_id text primary key,
  person_id text not null references people.person on delete cascade,
  record jsonb not null,
  merged_at timestamptz not null default now()
);

create table people.affiliation (
  person_id text not null references people.person on delete cascade,
  organisation_id text not null references people.organisation on delete cascade,
  position_zh text not null default '', position_en text not null default '',
  rank int not null default 1,
  primary key (person_id, organisation_id)
);

-- A person takes part in an edition. The number is the person's in that edition's public feeds.
create table people.participant (
  edition_id text not null references edition.edition on delete cascade,
  person_id text not null references people.person on delete cascade,
  code text not null,
  number int not null check (number > 0),
  availability_changed_at timestamptz, -- by the person, after things were placed; null once seen
  primary key (edition_id, person_id),
  unique (edition_id, code),
  unique (edition_id, number)
);

-- When a person can be there. No row: the whole edition.
create table people.availability (
  edition_id text not null,
  person_id text not null,
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  foreign key (edition_id, person_id) references people.participant
    on update cascade on delete cascade,
  exclude using gist (edition_id with =, person_id with =, during with &&)
);

-- Restricted: read only by those whom it concerns.
create table people.access_need (
  edition_id text not null,
  person_id text not null,
  need_zh text not null default '', need_en text not null default '',
  primary key (edition_id, person_id),
  foreign key (edition_id, person_id) references people.participant
    on update cascade on delete cascade
);

create table people.consent (
  edition_id text not null,
  person_id text not null,
  purpose text not null check (purpose in
    ('publish_profile', 'publish_photo', 'recording', 'contact_sharing')),
  given boolean not null,
  at timestamptz not null default now(),
  primary key (edition_id, person_id, purpose),
  foreign key (edition_id, person_id) references people.participant
    on update cascade on delete cascade
);

do $$ declare t text; begin
  foreach t in array array['organisation', 'person', 'merged', 'affiliation', 'participant', 'availability', 'consent'] loop
    execute format('create trigger watch after insert or update or delete on people.%I
      for each row execute function audit.watch()', t);
  end loop;
end $$;
create trigger watch after insert or update or delete on people.access_need
  for each row execute function audit.watch('need_zh', 'need_en');

alter table access.account add foreign key (person_id) references people.person on delete set null;
alter table access.role add foreign key (person_id) references people.person on delete cascade;
