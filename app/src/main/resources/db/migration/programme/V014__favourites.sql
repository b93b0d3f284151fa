-- SPDX-License-Identifier: Apache-2.0
-- What visitors mean to attend. The id is for reading (a link to share, a calendar); whoever holds the key, or the account, may change
-- it. Of the key only its digest is kept.
create table programme.favourites (
  id text primary key,
  edition_id text not null references edition.edition on delete cascade,
  key_digest text unique,
  account_id text references access.account on delete cascade,
  used_at timestamptz not null default now(),
  unique (edition_id, account_id),
  check (num_nonnulls(key_digest, account_id) = 1)
);
create index on programme.favourites (used_at) where account_id is null;

create table programme.favourite (
  favourites_id text not null references programme.favourites on delete cascade,
  session_id text not null references programme.session on delete cascade,
  primary key (favourites_id, session_id)
);
create index on programme.favourite (session_id);
