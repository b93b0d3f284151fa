// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Room;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Window;
import org.pegbar.planner.repair.Disruption;
import org.pegbar.programme.Draft;
import org.pegbar.programme.planning.PlanningProblem;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;

/** Reads what somebody says has happened as the planner's disruptions. */
final class Reading {

  private static final int LONGEST_MINUTES = 1440;

  private final DisruptionForm form;
  private final Draft draft;
  private final PlanningProblem problem;
  private final Problems.Gathering gathering;

  Reading(DisruptionForm form, Draft draft, PlanningProblem problem, Problems.Gathering gathering) {
    this.form = form;
    this.draft = draft;
    this.problem = problem;
    this.gathering = gathering;
  }

  /** What it means for the planner, none if it cannot be read. */
  List<Disruption> disruptions() {
    var subject = form.shown("subject");
    return switch (form.what()) {
      case PERSON_AWAY -> lasting(person(), id -> w -> new Disruption.PersonAway(id, w));
      case ROOM_LOST -> lasting(room().map(Room::id), id -> w -> lost(id, w));
      case ITEM_GONE -> lasting(item(), id -> w -> new Disruption.ItemGone(id, w));
      case EQUIPMENT_GONE -> equipmentGone();
      case LONGER -> longer();
      case CANCELLED ->
          known(activity())
              .<List<Disruption>>map(one -> List.of(new Disruption.Cancelled(subject)))
              .orElse(List.of());
      case ADDED -> known(activity()).map(Reading::added).orElse(List.of());
      case OVERLAPS -> List.of();
    };
  }

  /** It is in the draft without a place; what is added to a plan is not in it before. */
  private static List<Disruption> added(Activity activity) {
    return List.of(new Disruption.Cancelled(activity.id()), new Disruption.Added(activity));
  }

  /** A room must be tidied before it is lost, too: the clock holds it as long. */
  private Disruption lost(String id, Window when) {
    int turnaround = draft.room(id).map(Room::turnaroundMinutes).orElse(0);
    return new Disruption.RoomLost(id, new Window(when.from() - turnaround, when.to()));
  }

  private List<Disruption> equipmentGone() {
    var room = known(room());
    var code = form.shown("equipment");
    boolean had =
        room.isPresent()
            && Equipment.find(code).filter(room.get().equipment()::contains).isPresent();
    gathering.check(room.isEmpty() || had, "equipment", "programme.disruption.problem.equipment");
    return had ? List.of(new Disruption.EquipmentGone(form.shown("subject"), code)) : List.of();
  }

  private List<Disruption> longer() {
    var session = known(activity());
    var length = Typed.number(form.shown("minutes"), 1, LONGEST_MINUTES, "minutes", gathering);
    return session.isPresent() && length.isPresent()
        ? List.of(new Disruption.Lengthened(session.get().id(), length.getAsInt()))
        : List.of();
  }

  private List<Disruption> lasting(
      Optional<String> subject, Function<String, Function<Window, Disruption>> disruption) {
    var when = window();
    return known(subject).flatMap(id -> when.map(disruption.apply(id))).stream().toList();
  }

  private <T> Optional<T> known(Optional<T> subject) {
    gathering.check(subject.isPresent(), "subject", "programme.disruption.problem.subject");
    return subject;
  }

  private Optional<String> person() {
    return is(problem.problem().people().stream().map(one -> one.id()));
  }

  private Optional<Room> room() {
    return draft.room(form.shown("subject"));
  }

  private Optional<String> item() {
    return is(draft.place().items().stream().map(one -> one.id()));
  }

  private Optional<Activity> activity() {
    return problem.problem().activities().stream()
        .filter(one -> one.id().equals(form.shown("subject")))
        .findFirst();
  }

  private Optional<String> is(Stream<String> ids) {
    return ids.filter(form.shown("subject")::equals).findFirst();
  }

  private Optional<Window> window() {
    var date = Typed.date(form.shown("day"), "day", gathering);
    var begins = Typed.time(form.shown("from"), "from", gathering);
    var ends = Typed.time(form.shown("to"), "to", gathering);
    if (date.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
      return Optional.empty();
    }
    int first = minute(date.get(), begins.get());
    int last = minute(date.get(), ends.get());
    return gathering.check(
            first < last, "to", "programme.disruption.problem.to", form.shown("from"))
        ? Optional.of(new Window(first, last))
        : Optional.empty();
  }

  private int minute(LocalDate day, LocalTime at) {
    return problem.minute(day.atTime(at).atZone(draft.edition().zone()).toInstant());
  }
}
