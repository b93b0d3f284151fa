-- SPDX-License-Identifier: Apache-2.0
-- A file that somebody uploaded to import, kept for its uploader between the dry run and the decision.
-- When it was applied, its content goes and what came of it stays.
create table imports.upload (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  kind text not null,
  name text not null,
  content bytea not null check (length(content) <= 64000000),
  sheet text not null default '',
  mapping jsonb not null default '{"columnByHeader": {}}',
  uploaded_by text not null,
  uploaded_at timestamptz not null default now(),
  applied_at timestamptz,
  outcome jsonb,
  check ((applied_at is null) = (outcome is null))
);
create index on imports.upload (edition_id, uploaded_at desc);

-- How somebody once mapped a file with these headers.
create table imports.mapping (
  kind text not null,
  fingerprint text not null,
  mapping jsonb not null,
  primary key (kind, fingerprint)
);
