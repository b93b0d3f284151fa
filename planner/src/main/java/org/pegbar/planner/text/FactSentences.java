// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import java.util.List;
import java.util.stream.Collectors;
import org.pegbar.planner.plan.Fact;
import org.pegbar.planner.problem.Ref;

/** One clause for each fact that forbids a place. */
final class FactSentences {
  private static final int MOST_NAMES = 3;
  private final Clock clock;

  FactSentences(Clock clock) {
    this.clock = clock;
  }

  String sentence(Fact fact) {
    return switch (fact) {
      case Fact.RoomsTooSmall f -> roomsTooSmall(f);
      case Fact.EquipmentNeeded f -> "it needs " + String.join(", ", f.equipment());
      case Fact.WheelchairPlacesNeeded f -> "it needs %d wheelchair places".formatted(f.places());
      case Fact.OnlyTheseRooms f -> "it may only use " + names(f.rooms());
      case Fact.OnlyTheseTimes f -> "it may only be " + clock.from(f.windows());
      case Fact.OpeningHours f ->
          "it takes %d minutes and the event is open %d at a stretch"
              .formatted(f.minutes(), f.longestMinutes());
      case Fact.RoomAvailable f ->
          "room '%s' is available only %s".formatted(f.room(), clock.from(f.windows()));
      case Fact.PersonAvailable f ->
          "%s is there only %s".formatted(f.person(), clock.from(f.windows()));
      case Fact.ItemAvailable f ->
          "'%s' is there only %s".formatted(f.item(), clock.from(f.windows()));
      case Fact.RoomTaken f -> "room '%s' is taken by %s".formatted(f.room(), names(f.by()));
      case Fact.PersonBusy f ->
          "%s is in '%s' %s".formatted(f.person(), f.in(), clock.from(f.when()));
      case Fact.ItemBusy f ->
          "'%s' is in '%s' %s".formatted(f.item(), f.in(), clock.from(f.when()));
      case Fact.OrderKept f ->
          "it comes %s '%s' (%s)"
              .formatted(f.otherIsLater() ? "before" : "after", f.other(), clock.from(f.when()));
      case Fact.AgendaFull f -> "%s accepts only %d meetings".formatted(f.person(), f.most());
      case Fact.WaitTooLong f ->
          "%s would wait longer than %d minutes".formatted(f.person(), f.mostMinutes());
      case Fact.DayShared f -> "it shares the day of '%s' (%s)".formatted(f.other(), f.day());
    };
  }

  private static String roomsTooSmall(Fact.RoomsTooSmall f) {
    Ref largest = f.largest();
    return largest == null
        ? "there is no room"
        : "it expects %d (the largest room, '%s', holds %d)"
            .formatted(f.expected(), largest, f.capacity());
  }

  private static String names(List<Ref> refs) {
    String listed =
        refs.stream()
            .limit(MOST_NAMES)
            .map(ref -> "'" + ref.name() + "'")
            .collect(Collectors.joining(", "));
    int more = refs.size() - MOST_NAMES;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }
}
