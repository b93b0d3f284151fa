// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import org.pegbar.planner.plan.Place;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Ref;

/** One sentence for each broken rule. */
final class ViolationSentences {
  private final Clock clock;

  ViolationSentences(Clock clock) {
    this.clock = clock;
  }

  /** What a violation breaks, with what to try where that is known. */
  String sentence(Violation violation) {
    return switch (violation) {
      case Violation.RoomTwice v -> roomTwice(v);
      case Violation.PersonTwice v ->
          twice(
              v.person(), v.activity(), clock.from(v.when()), v.other(), clock.from(v.otherWhen()));
      case Violation.ItemTwice v ->
          twice(v.item(), v.activity(), clock.from(v.when()), v.other(), clock.from(v.otherWhen()));
      case Violation.TravelTooShort v -> travelTooShort(v);
      case Violation.ItemNotReady v ->
          "'%s' is used in '%s' until %s and in '%s' from %s: it takes %d minutes to make it ready."
              .formatted(
                  v.item(),
                  v.activity(),
                  clock.at(v.ends()),
                  v.other(),
                  clock.time(v.starts()),
                  v.neededMinutes());
      case Violation.SetupTooShort v ->
          "Room '%s' is taken by '%s' until %s, but '%s' at %s needs %d minutes to set up."
              .formatted(
                  v.room(),
                  v.activity(),
                  clock.at(v.ends()),
                  v.other(),
                  clock.time(v.starts()),
                  v.neededMinutes());
      case Violation.BreakTooShort v ->
          "%s leaves '%s' at %s and is due in '%s' at %s: less than the break of %d minutes."
              .formatted(
                  v.person(),
                  v.activity(),
                  clock.at(v.ends()),
                  v.other(),
                  clock.time(v.starts()),
                  v.neededMinutes());
      case Violation.WaitTooLong v ->
          "%s waits from %s ('%s') until %s ('%s'), longer than the %d minutes they accept."
              .formatted(
                  v.person(),
                  clock.at(v.ends()),
                  v.activity(),
                  clock.time(v.starts()),
                  v.other(),
                  v.mostMinutes());
      case Violation.TooManyMeetings v ->
          "'%s' is meeting number %d of %s, who accepts %d."
              .formatted(v.activity(), v.number(), v.person(), v.most());
      case Violation.PersonAway v ->
          away(v.person(), v.activity(), clock.from(v.when()), clock.from(v.available()));
      case Violation.ItemAway v ->
          away(v.item(), v.activity(), clock.from(v.when()), clock.from(v.available()));
      case Violation.RoomClosed v ->
          away(v.room(), v.activity(), clock.from(v.when()), clock.from(v.available()));
      case Violation.OutsideOpeningHours v ->
          "'%s' is at %s, but the event is open %s."
              .formatted(v.activity(), clock.from(v.when()), clock.from(v.open()));
      case Violation.OutsideAllowedTimes v ->
          "'%s' is at %s, but may only be %s."
              .formatted(v.activity(), clock.from(v.when()), clock.from(v.allowed()));
      case Violation.RoomNotAllowed v ->
          "'%s' is in '%s', but may only use %s."
              .formatted(v.activity(), v.room(), Clock.names(v.allowed()));
      case Violation.RoomTooSmall v -> roomTooSmall(v);
      case Violation.WheelchairPlacesMissing v ->
          "Room '%s' has %d wheelchair places, but '%s' needs %d."
              .formatted(v.room(), v.places(), v.activity(), v.needed());
      case Violation.EquipmentMissing v ->
          "Room '%s' lacks %s, which '%s' needs."
              .formatted(v.room(), String.join(", ", v.missing()), v.activity());
      case Violation.OutOfOrder v ->
          "'%s' (%s) comes before '%s', which starts at %s."
              .formatted(
                  v.activity(), clock.from(v.when()), v.other(), clock.at(v.otherWhen().from()));
      case Violation.OnDifferentDays v ->
          "'%s' (%s) and '%s' (%s) belong to one day."
              .formatted(v.activity(), v.day(), v.other(), v.otherDay());
      case Violation.PinLeft v -> pinLeft(v);
      case Violation.OffGrid v ->
          "'%s' starts at %s, which is not on the grid of %d minutes."
              .formatted(v.activity(), clock.at(v.start()), v.quantumMinutes());
    };
  }

  private String roomTwice(Violation.RoomTwice v) {
    String turnaround =
        v.turnaroundMinutes() == 0 || v.when().overlaps(v.otherWhen())
            ? ""
            : " and needs %d minutes in between".formatted(v.turnaroundMinutes());
    return "Room '%s' holds both '%s' (%s) and '%s' (%s)%s."
        .formatted(
            v.room(),
            v.activity(),
            clock.from(v.when()),
            v.other(),
            clock.from(v.otherWhen()),
            turnaround);
  }

  private static String twice(Ref who, Ref activity, String when, Ref other, String otherWhen) {
    return "%s is in both '%s' (%s) and '%s' (%s)."
        .formatted(who, activity, when, other, otherWhen);
  }

  private String travelTooShort(Violation.TravelTooShort v) {
    return "%s leaves '%s' (%s) at %s and is due in '%s' (%s) at %s: %d minutes for a way of %d."
        .formatted(
            v.traveller(),
            v.activity(),
            v.fromVenue(),
            clock.at(v.ends()),
            v.other(),
            v.toVenue(),
            clock.time(v.starts()),
            v.availableMinutes(),
            v.neededMinutes());
  }

  private static String away(Ref who, Ref activity, String when, String available) {
    return "%s is needed in '%s' at %s, but is there only %s."
        .formatted(who, activity, when, available);
  }

  private static String roomTooSmall(Violation.RoomTooSmall v) {
    String maybe =
        v.maybe() == null
            ? ""
            : " Maybe move it to '%s' (%d).".formatted(v.maybe(), v.maybeCapacity());
    return "Room '%s' holds %d, but '%s' expects %d.%s"
        .formatted(v.room(), v.capacity(), v.activity(), v.expected(), maybe);
  }

  private String pinLeft(Violation.PinLeft v) {
    Place actual = v.actual();
    return "'%s' is pinned to %s, but %s."
        .formatted(
            v.activity(),
            clock.place(v.pinned()),
            actual == null ? "has no place" : "is " + clock.place(actual));
  }
}
