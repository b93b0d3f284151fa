// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Window;

/** The wishes of those who meet. */
final class MeetingWishes {
  private static final int BREATHER_MINUTES = 15;
  private final Setting setting;
  private final List<Cost> costs = new ArrayList<>();

  MeetingWishes(Setting setting) {
    this.setting = setting;
  }

  List<Cost> of(List<Put> puts) {
    Map<String, List<Put>> agendas = Setting.by(puts, put -> put.activity().people());
    for (Person person : setting.problem.people()) {
      List<Put> theirs = agendas.getOrDefault(person.id(), List.of());
      fewestMeetings(person, theirs);
      evenBreaks(person, meetingBreaks(person, theirs));
    }
    return costs;
  }

  private void fewestMeetings(Person person, List<Put> theirs) {
    int meetings = (int) theirs.stream().filter(put -> put.activity().meeting()).count();
    if (meetings < person.fewestMeetings()) {
      costs.add(
          new Cost.MeetingsMissing(
              person.ref(), meetings, person.fewestMeetings(), person.fewestMeetings() - meetings));
    }
  }

  private int meetingBreaks(Person person, List<Put> theirs) {
    int breaks = 0;
    for (int i = 1; i < theirs.size(); i++) {
      Put earlier = theirs.get(i - 1);
      Put later = theirs.get(i);
      boolean sameDay = setting.dayIndex(earlier.start()) == setting.dayIndex(later.start());
      boolean meetings = earlier.activity().meeting() && later.activity().meeting();
      if (sameDay && meetings && later.start() - earlier.end() > BREATHER_MINUTES) {
        breaks++;
        costs.add(
            new Cost.MeetingBreak(
                person.ref(),
                earlier.activity().ref(),
                later.activity().ref(),
                new Window(earlier.end(), later.start()),
                1));
      }
    }
    return breaks;
  }

  private void evenBreaks(Person person, int breaks) {
    if (breaks > 1) {
      costs.add(new Cost.ManyBreaks(person.ref(), breaks, breaks * (breaks - 1L) / 2));
    }
  }
}
