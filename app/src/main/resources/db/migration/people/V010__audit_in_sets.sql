-- SPDX-License-Identifier: Apache-2.0
-- People come by the thousand from a table.
call audit.watch_in_sets(array['people.person', 'people.participant', 'people.affiliation', 'people.availability',
  'people.consent']::regclass[]);

-- Who refers to a participant is looked up by (edition_id, person_id). Two other indexes that begin with edition_id are as good
-- a guess to a planner that has no statistics yet, and it keeps its guess: 10,000 consents then read the table 10,000 times.
alter table people.participant
  drop constraint participant_edition_id_code_key,
  drop constraint participant_edition_id_number_key,
  add unique (code, edition_id),
  add unique (number, edition_id);
