// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Person;

/** The hard rules that somebody's whole agenda keeps or breaks. */
final class AgendaRules {
  private final Setting setting;
  private final List<Violation> found = new ArrayList<>();

  AgendaRules(Setting setting) {
    this.setting = setting;
  }

  List<Violation> of(List<Put> puts) {
    found.clear();
    Setting.by(puts, put -> put.activity().people())
        .forEach((id, theirs) -> {
          longestWait(setting.person(id), theirs);
          mostMeetings(setting.person(id), theirs);
        });
    return List.copyOf(found);
  }

  private void longestWait(Person person, List<Put> theirs) {
    for (int i = 1; i < theirs.size() && person.longestWaitMinutes() > 0; i++) {
      Put earlier = theirs.get(i - 1);
      Put later = theirs.get(i);
      boolean sameDay = setting.dayIndex(earlier.start()) == setting.dayIndex(later.start());
      if (sameDay && later.start() - earlier.end() > person.longestWaitMinutes()) {
        found.add(
            new Violation.WaitTooLong(
                person.ref(),
                earlier.activity().ref(),
                earlier.end(),
                later.activity().ref(),
                later.start(),
                person.longestWaitMinutes()));
      }
    }
  }

  private void mostMeetings(Person person, List<Put> theirs) {
    int number = 0;
    for (Put put : theirs) {
      number += put.activity().meeting() ? 1 : 0;
      boolean beyond = person.mostMeetings() > 0 && number > person.mostMeetings();
      if (beyond && put.activity().meeting()) {
        found.add(
            new Violation.TooManyMeetings(
                person.ref(), put.activity().ref(), number, person.mostMeetings()));
      }
    }
  }
}
