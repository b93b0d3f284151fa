-- SPDX-License-Identifier: Apache-2.0
-- Sessions come by the thousand from a table or a schedule.
call audit.watch_in_sets(array['programme.session', 'programme.part', 'programme.booking']::regclass[]);
