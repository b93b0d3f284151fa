-- SPDX-License-Identifier: Apache-2.0
-- A file that somebody uploaded to import, kept between the dry run and the decision.
create table imports.upload (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  kind text not null,
  name text not null,
  content bytea not null,
  mapping jsonb not null default '{}',
  uploaded_by text not null,
  uploaded_at timestamptz not null default now(),
  applied_at timestamptz,
  outcome jsonb
);
