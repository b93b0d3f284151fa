// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import static org.pegbar.web.Typed.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Window;
import org.pegbar.planner.repair.Disruption;
import org.pegbar.programme.Draft;
import org.pegbar.programme.planning.PlanningProblem;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;

/**
 * What happened, as somebody types it.
 *
 * @param subject id of the person, room, item or session
 * @param minutes how long the session takes now
 * @param unpin set if pinned sessions may move too
 */
public record DisruptionForm(
    @Nullable String kind,
    @Nullable String subject,
    @Nullable String day,
    @Nullable String from,
    @Nullable String to,
    @Nullable String minutes,
    @Nullable String unpin) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final int LONGEST_MINUTES = 1440;

  /** The form for something that lasts the whole first day. */
  static DisruptionForm fresh(Draft draft, Kind kind) {
    var edition = draft.edition();
    return new DisruptionForm(
        kind.code(),
        "",
        edition.firstDay().toString(),
        edition.dayStarts().format(CLOCK),
        edition.dayEnds().format(CLOCK),
        "",
        "");
  }

  public Kind what() {
    return Kind.of(text(kind));
  }

  public boolean mayUnpin() {
    return !text(unpin).isEmpty();
  }

  public String shown(String field) {
    return text(
        switch (field) {
          case "subject" -> subject;
          case "day" -> day;
          case "from" -> from;
          case "to" -> to;
          default -> minutes;
        });
  }

  /** What it means for the planner, none if it cannot be read. */
  List<Disruption> read(Draft draft, PlanningProblem problem, Problems.Gathering gathering) {
    var when = what().lasts() ? window(draft, problem, gathering) : Optional.<Window>empty();
    return switch (what()) {
      case PERSON_AWAY -> {
        boolean known = problem.problem().people().stream().anyMatch(p -> is(p.id()));
        yield known(known, gathering, when.map(w -> new Disruption.PersonAway(text(subject), w)));
      }
      case ROOM_LOST -> {
        boolean known = draft.room(text(subject)).isPresent();
        yield known(known, gathering, when.map(w -> new Disruption.RoomLost(text(subject), w)));
      }
      case ITEM_GONE -> {
        boolean known = draft.place().item(text(subject)).isPresent();
        yield known(known, gathering, when.map(w -> new Disruption.ItemGone(text(subject), w)));
      }
      case LONGER -> {
        boolean known = problem.problem().activities().stream().anyMatch(a -> is(a.id()));
        var length = Typed.number(text(minutes), 1, LONGEST_MINUTES, "minutes", gathering);
        yield known(
            known,
            gathering,
            length.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disruption.Lengthened(text(subject), length.getAsInt())));
      }
      case OVERLAPS -> List.of();
    };
  }

  private boolean is(String id) {
    return id.equals(text(subject));
  }

  private static List<Disruption> known(
      boolean known, Problems.Gathering gathering, Optional<? extends Disruption> disruption) {
    gathering.check(known, "subject", "programme.disruption.problem.subject");
    return known ? disruption.<List<Disruption>>map(List::of).orElse(List.of()) : List.of();
  }

  private Optional<Window> window(
      Draft draft, PlanningProblem problem, Problems.Gathering gathering) {
    var date = Typed.date(text(day), "day", gathering);
    var begins = Typed.time(text(from), "from", gathering);
    var ends = Typed.time(text(to), "to", gathering);
    if (date.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
      return Optional.empty();
    }
    int first = minute(draft, problem, date.get(), begins.get());
    int last = minute(draft, problem, date.get(), ends.get());
    return gathering.check(first < last, "to", "programme.disruption.problem.to", text(from))
        ? Optional.of(new Window(first, last))
        : Optional.empty();
  }

  private static int minute(Draft draft, PlanningProblem problem, LocalDate day, LocalTime at) {
    return problem.minute(day.atTime(at).atZone(draft.edition().zone()).toInstant());
  }
}
