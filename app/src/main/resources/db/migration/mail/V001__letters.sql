-- SPDX-License-Identifier: Apache-2.0
-- The outbox. A letter is written in the same transaction as the thing it tells of, and sent later;
-- its key makes sure that nobody is told the same thing twice.
create table mail.letter (
  id text primary key,
  key text not null unique,
  edition_id text,
  recipient text not null check (recipient <> ''),
  recipient_name text not null default '',
  person_id text,
  language text not null check (language in ('zh', 'en')),
  subject text not null,
  body text not null,
  attachment_name text,
  attachment_type text,
  attachment bytea,
  state text not null default 'ready' check (state in ('held', 'ready', 'sending', 'sent', 'failed')),
  attempts int not null default 0 check (attempts >= 0),
  failure text,
  written_at timestamptz not null default now(),
  send_after timestamptz not null default now(),
  sent_at timestamptz
);
create index on mail.letter (send_after) where state in ('ready', 'sending');
create index on mail.letter (edition_id, written_at desc);
create index on mail.letter (written_at desc) where edition_id is null;
