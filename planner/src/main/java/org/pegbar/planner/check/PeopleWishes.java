// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Window;

/** The wishes of those who take part. */
final class PeopleWishes {
  private static final int PATIENCE_MINUTES = 60;
  private final Setting setting;
  private final List<Cost> costs = new ArrayList<>();

  PeopleWishes(Setting setting) {
    this.setting = setting;
  }

  List<Cost> of(List<Put> puts) {
    Setting.by(puts, put -> put.activity().people())
        .forEach((id, theirs) -> days(setting.person(id), theirs));
    puts.forEach(this::preferredAway);
    Setting.by(puts, PeopleWishes::everybody)
        .forEach((id, theirs) -> preferredBusy(setting.person(id), theirs));
    return costs;
  }

  private void days(Person person, List<Put> theirs) {
    Map<Integer, List<Put>> days = new LinkedHashMap<>();
    for (Put put : theirs) {
      days.computeIfAbsent(setting.dayIndex(put.start()), unused -> new ArrayList<>()).add(put);
    }
    days.forEach((index, day) -> {
      roomChanges(person, day);
      gaps(person, day);
      dayLoad(person, setting.problem.days().get(index), day);
    });
  }

  private void roomChanges(Person person, List<Put> day) {
    for (int i = 1; i < day.size(); i++) {
      Put earlier = day.get(i - 1);
      Put later = day.get(i);
      String fromHall = earlier.room().hall();
      String toHall = later.room().hall();
      if (fromHall == null || toHall == null) {
        roomChange(person, earlier, later);
      } else if (!fromHall.equals(toHall)) {
        costs.add(
            new Cost.HallChange(
                person.ref(),
                earlier.activity().ref(),
                fromHall,
                later.activity().ref(),
                toHall,
                1));
      }
    }
  }

  private void roomChange(Person person, Put earlier, Put later) {
    if (!earlier.room().id().equals(later.room().id())) {
      costs.add(
          new Cost.RoomChange(
              person.ref(),
              earlier.activity().ref(),
              earlier.room().ref(),
              later.activity().ref(),
              later.room().ref(),
              1));
    }
  }

  private void gaps(Person person, List<Put> day) {
    for (int i = 1; i < day.size(); i++) {
      Put earlier = day.get(i - 1);
      Put later = day.get(i);
      long tens = (later.start() - earlier.end() - PATIENCE_MINUTES) / 10;
      if (tens > 0) {
        costs.add(
            new Cost.LongWait(
                person.ref(),
                earlier.activity().ref(),
                later.activity().ref(),
                new Window(earlier.end(), later.start()),
                tens));
      }
    }
  }

  private void dayLoad(Person person, Day day, List<Put> theirs) {
    int minutes = theirs.stream().mapToInt(put -> put.activity().minutes()).sum();
    long tens = (minutes - person.maxMinutesPerDay()) / 10;
    if (person.maxMinutesPerDay() > 0 && tens > 0) {
      costs.add(
          new Cost.LongDay(person.ref(), day.ref(), minutes, person.maxMinutesPerDay(), tens));
    }
  }

  private void preferredAway(Put put) {
    for (String id : put.activity().preferred()) {
      Person person = setting.person(id);
      if (!AloneRules.isThere(person.available(), put)) {
        costs.add(
            new Cost.PreferredMissed(person.ref(), put.activity().ref(), put.when(), null, 1));
      }
    }
  }

  private void preferredBusy(Person person, List<Put> theirs) {
    for (int i = 0; i < theirs.size(); i++) {
      for (int j = i + 1; j < theirs.size(); j++) {
        Put put = theirs.get(i);
        Put other = theirs.get(j);
        boolean putWishes = put.activity().preferred().contains(person.id());
        boolean otherWishes = other.activity().preferred().contains(person.id());
        if (put.overlaps(other) && (putWishes || otherWishes)) {
          Put missed = putWishes ? put : other;
          Put instead = putWishes ? other : put;
          costs.add(
              new Cost.PreferredMissed(
                  person.ref(),
                  missed.activity().ref(),
                  missed.when(),
                  instead.activity().ref(),
                  1));
        }
      }
    }
  }

  private static List<String> everybody(Put put) {
    List<String> ids = new ArrayList<>(put.activity().people());
    ids.addAll(put.activity().preferred());
    return ids;
  }
}
