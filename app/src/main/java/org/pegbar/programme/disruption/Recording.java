// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.pegbar.edition.Closure;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Places;
import org.pegbar.edition.Room;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.people.Window;
import org.pegbar.planner.repair.Disruption;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.planning.PlanningProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happened where it belongs, so that nobody plans against it later. */
@Component
class Recording {

  private final Editions editions;
  private final Places places;
  private final People people;
  private final Programme programme;

  Recording(Editions editions, Places places, People people, Programme programme) {
    this.editions = editions;
    this.places = places;
    this.people = people;
    this.programme = programme;
  }

  /**
   * Writes all of it in the caller's transaction.
   *
   * @param closed hears the ids of the closures that are made
   * @return whether it was written; false if somebody changed one of these meanwhile
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean record(
      Edition edition, PlanningProblem problem, List<Disruption> what, Consumer<String> closed) {
    return what.stream().allMatch(one -> write(edition, problem, one, closed));
  }

  private boolean write(
      Edition edition, PlanningProblem problem, Disruption what, Consumer<String> closed) {
    return switch (what) {
      case Disruption.PersonAway away -> away(edition, window(problem, away.when()), away.person());
      case Disruption.RoomLost lost -> lost(edition, problem, lost, closed);
      case Disruption.ItemGone gone ->
          close(edition, Closure.ITEM, gone.item(), window(problem, gone.when()), closed);
      case Disruption.EquipmentGone gone -> bare(edition, gone);
      case Disruption.Lengthened longer ->
          change(edition, longer.activity(), one -> one.changedTo(one.state(), longer.minutes()));
      case Disruption.Cancelled gone ->
          change(
              edition,
              gone.activity(),
              one -> one.changedTo(SessionState.CANCELLED, one.minutes()));
      case Disruption.Added added -> true;
    };
  }

  private boolean away(Edition edition, Window when, String id) {
    var written =
        people
            .find(edition.id(), id)
            .filter(one -> people.update(edition.id(), one.available(without(edition, one, when))))
            .isPresent();
    people.seeAvailability(edition.id(), id);
    return written;
  }

  /** When a participant can still be there; if never, the minute before the edition opens. */
  private static List<Window> without(Edition edition, Participant person, Window gone) {
    var opens = edition.opens(edition.firstDay());
    var always = List.of(new Window(opens, edition.closes(edition.lastDay())));
    var left = new ArrayList<Window>();
    for (var there : person.availability().isEmpty() ? always : person.availability()) {
      left.addAll(there.without(gone));
    }
    return left.isEmpty() ? List.of(new Window(opens.minusSeconds(60), opens)) : left;
  }

  private boolean lost(
      Edition edition, PlanningProblem problem, Disruption.RoomLost lost, Consumer<String> closed) {
    var room = editions.place(edition.id()).room(lost.room());
    long turnaround = room.map(Room::turnaroundMinutes).orElse(0) * 60L;
    var when = window(problem, lost.when());
    return close(
        edition,
        Closure.ROOM,
        lost.room(),
        new Window(when.from().plusSeconds(turnaround), when.to()),
        closed);
  }

  private boolean close(
      Edition edition, String kind, String id, Window when, Consumer<String> closed) {
    var closure = RandomCode.fresh();
    places.close(
        edition.id(), new Closure(closure, kind, id, when.from(), when.to(), Bilingual.empty()));
    closed.accept(closure);
    return true;
  }

  private boolean bare(Edition edition, Disruption.EquipmentGone gone) {
    return editions
        .place(edition.id())
        .room(gone.room())
        .map(room -> Equipment.find(gone.equipment()).map(room::without).orElse(room))
        .filter(room -> places.change(edition.id(), room))
        .isPresent();
  }

  private boolean change(Edition edition, String id, UnaryOperator<Session> change) {
    return programme
        .find(edition.id(), id)
        .map(change)
        .filter(session -> programme.change(edition.id(), session))
        .isPresent();
  }

  private static Window window(PlanningProblem problem, org.pegbar.planner.problem.Window when) {
    return new Window(problem.instant(when.from()), problem.instant(when.to()));
  }
}
