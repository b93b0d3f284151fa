-- SPDX-License-Identifier: Apache-2.0
-- A picture that stands for a session, such as a film's poster. A release shows the one it was released with.
create table programme.poster (
  session_id text primary key references programme.session on delete cascade,
  file_id text not null
);
create trigger watch after insert or update or delete on programme.poster
  for each row execute function audit.watch();
