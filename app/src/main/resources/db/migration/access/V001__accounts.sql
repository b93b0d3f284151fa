-- SPDX-License-Identifier: Apache-2.0
-- An account signs in; a person is somebody the conference knows. An account may claim one person.
create table access.account (
  id text primary key,
  email text not null,
  name text not null default '',
  language text not null default 'zh' check (language in ('zh', 'en')),
  person_id text,
  operator boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index account_email on access.account (lower(email));
create unique index account_person on access.account (person_id);
create trigger watch after insert or update or delete on access.account
  for each row execute function audit.watch();

-- What a person may do in one edition, with or without an account yet.
create table access.role (
  edition_id text not null,
  person_id text not null,
  role text not null check (role in ('owner', 'programme_editor', 'venue_manager', 'people_editor',
    'speaker', 'juror', 'volunteer', 'viewer')),
  granted_at timestamptz not null default now(),
  primary key (edition_id, person_id, role)
);
create index on access.role (person_id);
create trigger watch after insert or update or delete on access.role
  for each row execute function audit.watch();

-- One-time links. Only the hash of the secret is kept; a link is used once. The destination is a path
-- of our own that the browser goes to afterwards.
create table access.link (
  id text primary key,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  email text not null check (email <> ''),
  purpose text not null check (purpose in ('sign_in', 'claim', 'change_email')),
  edition_id text,
  person_id text,
  account_id text references access.account on delete cascade,
  destination text not null default '' check (destination = '' or destination like '/%'),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on access.link (lower(email), created_at);
create index on access.link (person_id, created_at) where person_id is not null;

-- Who asked how often: an address, or an e-mail address as a hash. Old rows are swept.
create table access.attempt (
  kind text not null,
  subject text not null,
  at timestamptz not null
);
create index on access.attempt (kind, subject, at);
create index on access.attempt (at);

-- Passkeys (WebAuthn level 3, section 4 "credential record"). The user handle is the account's id.
create table access.passkey (
  id text primary key,
  account_id text not null references access.account on delete cascade,
  label text not null check (label <> ''),
  credential_id bytea not null unique,
  public_key bytea not null,
  signature_count bigint not null,
  user_verified boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text[] not null default '{}',
  attestation_object bytea,
  client_data bytea,
  created_at timestamptz not null,
  last_used_at timestamptz not null
);
create index on access.passkey (account_id);
create trigger watch after insert or update or delete on access.passkey
  for each row execute function
  audit.watch('credential_id', 'public_key', 'attestation_object', 'client_data');

-- Web sessions, as Spring Session expects them.
create table access.web_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on access.web_session (expiry_time);
create index on access.web_session (principal_name);
create table access.web_session_attributes (
  session_primary_id char(36) not null references access.web_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
