-- SPDX-License-Identifier: Apache-2.0
-- Whoever keeps pages of the public site hears that they may have changed: with a release, a consent, the edition itself.
create function programme.announce_site() returns trigger language plpgsql as $$
begin
  notify site, 'changed';
  return null;
end $$;

do $$ declare t text; begin
  foreach t in array array['programme.release', 'people.consent', 'people.participant', 'people.person', 'edition.edition'] loop
    execute format('create trigger announce_site after insert or update or delete on %s
      for each statement execute function programme.announce_site()', t);
  end loop;
end $$;
