-- SPDX-License-Identifier: Apache-2.0
-- What every module leans on: extensions, the registry of events (Spring Modulith) and the table of
-- background work (db-scheduler).
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

create table database.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index on database.event_publication (completion_date);

create table database.scheduled_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index on database.scheduled_task (execution_time);
create index on database.scheduled_task (last_heartbeat);
