// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Closure;
import org.pegbar.edition.Equipment;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.people.Participant;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Travel;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Window;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Part;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.SessionState;

/** Writes a draft down as the planner's problem. Cancelled sessions are left out, ideas are not. */
final class ProblemWriting {

  private static final int GRID_MINUTES = 5;
  private static final int INTERPRETER_DAY_MINUTES = 360;
  private static final Set<SessionKind> FOR_PRIME_TIME =
      EnumSet.of(SessionKind.CEREMONY, SessionKind.FORUM);

  /** When most visitors come. */
  private static final List<List<LocalTime>> PRIME =
      List.of(
          List.of(LocalTime.of(10, 0), LocalTime.of(12, 0)),
          List.of(LocalTime.of(14, 0), LocalTime.of(17, 0)),
          List.of(LocalTime.of(19, 0), LocalTime.of(21, 0)));

  /** Hours of the day that suit an age rating, in minutes after midnight. */
  private static final Map<AgeRating, Hours> SUITABLE =
      Map.of(
          AgeRating.ALL, new Hours(8 * 60, 21 * 60),
          AgeRating.FROM_6, new Hours(8 * 60, 21 * 60),
          AgeRating.FROM_16, new Hours(17 * 60, 26 * 60),
          AgeRating.FROM_18, new Hours(20 * 60, 26 * 60));

  private final Draft draft;
  private final Instant epoch;
  private final Predicate<Session> pinned;
  private final Optional<Window> stillToCome;
  private final List<Session> sessions;
  private final OpenTimes open;

  ProblemWriting(Draft draft, Instant epoch) {
    this(draft, epoch, ProblemWriting::isPinned, Optional.empty());
  }

  /**
   * Writes for the midst of the edition.
   *
   * @param pinned says of a placed session whether it stays where it is
   * @param stillToCome when the others may take place, if that is not the whole edition
   */
  ProblemWriting(
      Draft draft, Instant epoch, Predicate<Session> pinned, Optional<Window> stillToCome) {
    this.draft = draft;
    this.epoch = epoch;
    this.pinned = pinned;
    this.stillToCome = stillToCome;
    open = new OpenTimes(draft, epoch);
    sessions =
        draft.sessions().stream()
            .filter(session -> session.state() != SessionState.CANCELLED)
            .toList();
  }

  Problem write(List<Published> announced) {
    var problem = Problem.named(draft.edition().slug()).quantum(grid());
    draft.edition().days().forEach(day -> problem.day(day(day)));
    places(problem);
    people(problem);
    sessions.forEach(session -> problem.activity(activity(session)));
    announced.forEach(one -> problem.published(one.placement(), one.weight()));
    return problem.build();
  }

  /** Five minutes, unless something is placed between them: then every minute counts. */
  private int grid() {
    boolean onGrid =
        sessions.stream()
            .flatMap(session -> session.placement().stream())
            .allMatch(at -> minute(at.startsAt()) % GRID_MINUTES == 0);
    return onGrid ? GRID_MINUTES : 1;
  }

  private Day day(LocalDate day) {
    var edition = draft.edition();
    var open = new Window(minute(edition.opens(day)), minute(edition.closes(day)));
    var prime =
        PRIME.stream()
            .flatMap(hours -> cut(open, at(day, hours.get(0)), at(day, hours.get(1))).stream())
            .toList();
    return new Day(day.toString(), day.toString(), at(day, LocalTime.MIN), List.of(open), prime);
  }

  private void places(ProblemBuilder problem) {
    var place = draft.place();
    place.venues().forEach(one -> problem.venue(new Venue(one.id(), name(one.name()))));
    place
        .journeys()
        .forEach(
            way -> problem.travel(new Travel(way.fromVenueId(), way.toVenueId(), way.minutes())));
    place.rooms().forEach(room -> problem.room(room(room)));
    place.items().forEach(item -> problem.item(item(item)));
  }

  private Item item(org.pegbar.edition.Item item) {
    return new Item(item.id(), name(item.name()), open.of(Closure.ITEM, item.id(), 0), 0);
  }

  private Room room(org.pegbar.edition.Room room) {
    return new Room(
        room.id(),
        name(room.name()),
        room.venueId(),
        room.capacity(),
        room.equipment().stream().sorted().map(Equipment::code).toList(),
        open.of(Closure.ROOM, room.id(), room.turnaroundMinutes()),
        room.wheelchairPlaces(),
        room.turnaroundMinutes());
  }

  private void people(ProblemBuilder problem) {
    var interpreters =
        parts()
            .filter(part -> part.role() == PartRole.INTERPRETER)
            .map(Part::personId)
            .collect(Collectors.toSet());
    parts()
        .map(Part::personId)
        .distinct()
        .sorted()
        .forEach(id ->
            problem.person(
                new Person(
                    id,
                    name(draft.personName(id)),
                    draft.person(id).map(this::windows).orElse(List.of()),
                    interpreters.contains(id) ? INTERPRETER_DAY_MINUTES : 0)));
  }

  private Stream<Part> parts() {
    return sessions.stream().flatMap(session -> session.parts().stream());
  }

  private List<Window> windows(Participant person) {
    var windows = new ArrayList<Window>();
    for (var there : person.availability()) {
      int from = minute(there.from().plusSeconds(59));
      int to = minute(there.to());
      if (to > from) {
        windows.add(new Window(from, to));
      }
    }
    return windows;
  }

  private Activity activity(Session session) {
    var activity =
        Activity.of(session.id(), name(session.title()), session.minutes())
            .kind(session.kind().code())
            .track(session.trackId().orElse(null))
            .language(blankToNull(session.language()))
            .people(session.parts().stream().map(Part::personId).distinct().toList())
            .items(session.itemIds())
            .equipment(equipment(session))
            .audience(session.audience())
            .hours(SUITABLE.get(session.ageRating()))
            .premiere(session.premiere())
            .prime(session.premiere() || FOR_PRIME_TIME.contains(session.kind()))
            .priority(session.state().ordinal() + 1);
    if (session.placement().isPresent() && pinned.test(session)) {
      var at = session.placement().get();
      return activity.pinned(at.roomId(), minute(at.startsAt())).build();
    }
    return activity.windows(stillToCome.stream().toList()).build();
  }

  static boolean isPinned(Session session) {
    return session.placement().map(org.pegbar.programme.Placement::pinned).orElse(false);
  }

  /** What is interpreted needs a booth, where there are booths at all. */
  private List<String> equipment(Session session) {
    var needed = EnumSet.noneOf(Equipment.class);
    needed.addAll(session.equipment());
    boolean boothsExist =
        draft.place().rooms().stream()
            .filter(room -> room.capacity() >= session.audience())
            .anyMatch(room -> room.equipment().contains(Equipment.INTERPRETATION_BOOTH));
    if (!session.interpretation().isEmpty() && boothsExist) {
      needed.add(Equipment.INTERPRETATION_BOOTH);
    }
    return needed.stream().map(Equipment::code).toList();
  }

  private int minute(Instant at) {
    return PlanningProblem.minute(epoch, at);
  }

  private int at(LocalDate day, LocalTime time) {
    return minute(day.atTime(time).atZone(draft.edition().zone()).toInstant());
  }

  private static Optional<Window> cut(Window open, int from, int to) {
    int start = Math.max(open.from(), from);
    int end = Math.min(open.to(), to);
    return end > start ? Optional.of(new Window(start, end)) : Optional.empty();
  }

  private static String name(Bilingual name) {
    return name.read(Language.EN);
  }

  private static @Nullable String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
