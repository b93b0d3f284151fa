// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.LocalDate;
import java.util.Collection;
import org.pegbar.edition.Track;
import org.pegbar.language.Bilingual;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Window;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Session;
import org.pegbar.programme.Word;

/** The planner's ids and minutes as words: it speaks of ids, people of names and times. */
record Words(Draft draft, PlanningProblem problem) {

  Word session(Ref session) {
    return new Word.Name(draft.session(session.id()).map(Session::title).orElse(named(session)));
  }

  Word room(Ref room) {
    return new Word.Name(draft.roomName(room.id()));
  }

  Word rooms(Collection<Ref> rooms) {
    return Word.listing(rooms, this::room);
  }

  Word person(Ref person) {
    return new Word.Name(draft.personName(person.id()));
  }

  Word item(Ref item) {
    return new Word.Name(draft.itemName(item.id()));
  }

  Word track(String id) {
    return new Word.Name(
        draft.place().tracks().stream()
            .filter(track -> track.id().equals(id))
            .map(Track::name)
            .findFirst()
            .orElse(new Bilingual(id, id)));
  }

  Word day(Ref day) {
    return new Word.Day(LocalDate.parse(day.id()));
  }

  Word at(int minute) {
    return new Word.Moment(problem.instant(minute));
  }

  Word span(Window window) {
    return new Word.Span(problem.instant(window.from()), problem.instant(window.to()));
  }

  Word spans(Collection<Window> windows) {
    return Word.listing(windows, this::span);
  }

  Word equipment(Collection<String> codes) {
    return Word.listing(codes, code -> new Word.Label("edition.equipment." + code));
  }

  static Word count(long count) {
    return new Word.Count(count);
  }

  private static Bilingual named(Ref ref) {
    return new Bilingual(ref.name(), ref.name());
  }
}
