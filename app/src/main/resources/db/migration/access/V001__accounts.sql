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

-- One-time links. Only the hash of the secret is kept; a link is used once.
create table access.link (
  id text primary key,
  secret_hash bytea not null unique check (length(secret_hash) = 32),
  email text not null,
  purpose text not null check (purpose in ('sign_in', 'claim', 'change_email')),
  person_id text,
  account_id text references access.account on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on access.link (email, created_at);

-- Passkeys (WebAuthn), as Spring Security's repositories expect them.
create table access.user_entities (
  id varchar(1000) primary key,
  name varchar(100) not null unique,
  display_name varchar(200)
);
create table access.user_credentials (
  credential_id varchar(1000) primary key,
  user_entity_user_id varchar(1000) not null,
  public_key bytea not null,
  signature_count bigint,
  uv_initialized boolean,
  backup_eligible boolean not null,
  authenticator_transports varchar(1000),
  public_key_credential_type varchar(100),
  backup_state boolean not null,
  attestation_object bytea,
  attestation_client_data_json bytea,
  created timestamp,
  last_used timestamp,
  label varchar(1000) not null
);

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
