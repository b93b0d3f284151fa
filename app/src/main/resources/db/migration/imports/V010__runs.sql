-- SPDX-License-Identifier: Apache-2.0
-- Checking and applying an upload is background work: how far it is, whether it is to go on, and what came of it. The report is
-- kept as it was seen (json, not jsonb: its digest counts the order).
create table imports.run (
  id text primary key,
  upload_id text not null references imports.upload on delete cascade,
  act text not null check (act in ('check', 'apply')),
  state text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  permissions text[] not null,
  requested_by text not null,
  requested_at timestamptz not null default now(),
  digest text not null default '',
  choices jsonb not null default '{}',
  rows_done int not null default 0,
  rows_total int not null default 0,
  cancel_requested boolean not null default false,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  outcome json,
  failure text
);
create index on imports.run (upload_id, requested_at desc);
create unique index one_run_at_a_time on imports.run (upload_id) where state in ('waiting', 'running');
