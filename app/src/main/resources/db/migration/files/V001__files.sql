-- SPDX-License-Identifier: Apache-2.0
-- What is known of each stored file; the bytes lie on disk or in S3 under the digest.
create table files.file (
  id text primary key,
  name text not null,
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  sha256 bytea not null check (length(sha256) = 32),
  created_at timestamptz not null default now()
);
create trigger watch after insert or update or delete on files.file
  for each row execute function audit.watch();
alter table files.file add unique (id, sha256);
