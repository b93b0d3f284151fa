// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import java.util.List;
import java.util.stream.Collectors;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;

/** One sentence for each violation, cost and reason of a problem. */
public final class English {
  private final Clock clock;
  private final FactSentences facts;

  /** Sentences that tell the time by the problem's days. */
  public English(Problem problem) {
    this.clock = new Clock(problem);
    this.facts = new FactSentences(clock);
  }

  /** Why an activity has no place. */
  public String sentence(Unplaced unplaced) {
    String why = unplaced.why().stream().map(facts::sentence).collect(Collectors.joining("; "));
    return "'%s' has no place: %s.".formatted(unplaced.activity(), why);
  }

  /** What a violation breaks, with what to try where that is known. */
  public String sentence(Violation violation) {
    return switch (violation) {
      case Violation.RoomTwice v -> roomTwice(v);
      case Violation.PersonTwice v ->
          twice(
              v.person(), v.activity(), clock.from(v.when()), v.other(), clock.from(v.otherWhen()));
      case Violation.ItemTwice v ->
          twice(v.item(), v.activity(), clock.from(v.when()), v.other(), clock.from(v.otherWhen()));
      case Violation.TravelTooShort v -> travelTooShort(v);
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
              .formatted(v.activity(), v.room(), names(v.allowed()));
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
            place(v.pinned()),
            actual == null ? "has no place" : "is " + place(actual));
  }

  private String place(Place place) {
    return "'%s' at %s".formatted(place.room(), clock.at(place.start()));
  }

  /** What a wish costs and why. */
  public String sentence(Cost cost) {
    return switch (cost) {
      case Cost.Moved c -> moved(c);
      case Cost.RoomTooBig c ->
          "'%s' expects %d in '%s' (%d seats)."
              .formatted(c.activity(), c.expected(), c.room(), c.capacity());
      case Cost.TrackInSeveralRooms c ->
          "Track %s is spread over %s.".formatted(c.track(), names(c.rooms()));
      case Cost.TrackOnSeveralDays c ->
          "Track %s is spread over %s.".formatted(c.track(), names(c.days()));
      case Cost.TrackChange c ->
          "In '%s' the track changes at %s, between '%s' and '%s'."
              .formatted(c.room(), clock.at(c.at()), c.earlier(), c.later());
      case Cost.SimilarInParallel c ->
          "'%s' and '%s' draw the same audience and run in parallel %s."
              .formatted(c.activity(), c.other(), clock.from(c.together()));
      case Cost.RoomChange c ->
          "%s goes from '%s' ('%s') to '%s' ('%s')."
              .formatted(c.person(), c.fromRoom(), c.earlier(), c.toRoom(), c.later());
      case Cost.LongWait c ->
          "%s waits %s, between '%s' and '%s'."
              .formatted(c.person(), clock.from(c.idle()), c.earlier(), c.later());
      case Cost.LongDay c ->
          "%s works %d minutes on %s, wishing for %d at most."
              .formatted(c.person(), c.minutes(), c.day(), c.wished());
      case Cost.DemandClash c ->
          "%d visitors want both '%s' and '%s', which overlap %s."
              .formatted(c.points(), c.activity(), c.other(), clock.from(c.together()));
      case Cost.OutsidePrimeTime c ->
          "'%s' wishes for prime time but is at %s.".formatted(c.activity(), clock.from(c.when()));
      case Cost.OutsideSuitableHours c ->
          "'%s' is at %s, outside the hours that suit it."
              .formatted(c.activity(), clock.from(c.when()));
      case Cost.DayOverShare c ->
          "%s carries %d minutes, its share is %d.".formatted(c.day(), c.minutes(), c.share());
      case Cost.RoomOverShare c ->
          "'%s' carries %d minutes, its share is %d.".formatted(c.room(), c.minutes(), c.share());
      case Cost.PremiereLater c ->
          "The premiere '%s' (%s) comes after '%s' (%s)."
              .formatted(
                  c.premiere(), clock.at(c.premiereStart()), c.repeat(), clock.at(c.repeatStart()));
      case Cost.PreferredMissed c -> preferredMissed(c);
    };
  }

  private String moved(Cost.Moved c) {
    Place now = c.now();
    return "'%s' was announced for %s and now %s."
        .formatted(
            c.activity(), place(c.published()), now == null ? "has no place" : "is " + place(now));
  }

  private String preferredMissed(Cost.PreferredMissed c) {
    Ref elsewhere = c.elsewhere();
    return "%s is wished for in '%s' (%s), but is %s."
        .formatted(
            c.person(),
            c.activity(),
            clock.from(c.when()),
            elsewhere == null ? "not there" : "in '" + elsewhere + "'");
  }

  private static String names(List<Ref> refs) {
    return refs.stream().map(ref -> "'" + ref.name() + "'").collect(Collectors.joining(", "));
  }
}
