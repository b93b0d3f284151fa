// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Places;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.ScheduleOutcome;
import org.pegbar.imports.ScheduleOutcome.Fault;
import org.pegbar.imports.ScheduleOutcome.Imported;
import org.pegbar.imports.ScheduleOutcome.Overlap;
import org.pegbar.imports.ScheduleOutcome.Refused;
import org.pegbar.imports.ScheduleOutcome.Repeated;
import org.pegbar.imports.run.ImportLock;
import org.pegbar.people.People;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.frab.FrabOutline;
import org.pegbar.programme.frab.FrabPerson;
import org.pegbar.programme.frab.FrabSchedule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a schedule in one transaction, or not at all. The same schedule again changes nothing.
 */
@Component
public class FrabImport {

  private final Editions editions;
  private final Places places;
  private final People people;
  private final Programme programme;
  private final Drafts drafts;
  private final ImportLock lock;
  private final TransactionTemplate transaction;

  FrabImport(
      Editions editions,
      Places places,
      People people,
      Programme programme,
      Drafts drafts,
      ImportLock lock,
      PlatformTransactionManager transactions) {
    this.editions = editions;
    this.places = places;
    this.people = people;
    this.programme = programme;
    this.drafts = drafts;
    this.lock = lock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Imports into an edition. */
  public ScheduleOutcome into(Edition edition, FrabSchedule schedule) {
    return run(() -> write(edition, schedule));
  }

  /** What importing would do. Nothing is written. */
  public ScheduleOutcome check(Edition edition, FrabSchedule schedule) {
    return Retrying.whileBrokenOff(() ->
        Objects.requireNonNull(
            transaction.execute(status -> {
              status.setRollbackOnly();
              return write(edition, schedule);
            })));
  }

  /** Makes the edition and imports into it, in one transaction. */
  public ScheduleOutcome found(Edition edition, FrabSchedule schedule) {
    return run(() -> {
      editions.add(edition);
      return write(edition, schedule);
    });
  }

  private ScheduleOutcome run(Supplier<ScheduleOutcome> act) {
    try {
      return Retrying.whileBrokenOff(() ->
          Objects.requireNonNull(
              transaction.execute(status -> {
                var outcome = act.get();
                if (outcome instanceof Refused) {
                  status.setRollbackOnly();
                }
                return outcome;
              })));
    } catch (DataIntegrityViolationException e) {
      return refused(0, "imports.frab.meanwhile");
    }
  }

  /** The double bookings of what was imported into an edition, as they are now. */
  public List<Overlap> overlaps(Edition edition) {
    var draft = drafts.load(edition);
    return Doubles.of(
        draft, draft.sessions().stream().filter(session -> session.source().isPresent()).toList());
  }

  /** Imports within the caller's transaction, which must be undone if the schedule is refused. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ScheduleOutcome write(Edition edition, FrabSchedule schedule) {
    var entries = new Entries(schedule, edition.zone());
    if (!entries.faults().isEmpty()) {
      return new Refused(entries.faults());
    }
    if (entries.all().isEmpty()) {
      return refused(0, "imports.frab.nothing");
    }
    lock.oneAtATime(edition.id());
    programme.aloneOnTheClock(edition.id());
    lock.clockAtTheEnd();
    var before = drafts.load(edition);
    var grounds = new Grounds(before, places);
    var cast = new Cast(edition.id(), people, before.people(), persons(schedule));
    var rooms = grounds.putRooms(schedule);
    var tracks = grounds.putTracks(schedule);
    var making = new EventSessions(before.sessions(), entries.all(), rooms, tracks, cast);
    var tally = new Tally();
    var sessions = put(edition, before, entries.all(), making, cast, tally);
    var outline = new FrabOutline(schedule.withoutEvents(), rooms, tracks);
    programme.keepOutline(edition.id(), outline.json());
    lock.clockNow();
    return new Imported(
        edition,
        grounds.rooms().count(),
        grounds.tracks().count(),
        cast.tally().count(),
        tally.count(),
        Doubles.of(draft(edition, before).with(sessions), sessions),
        repeated(entries.all()));
  }

  private List<Session> put(
      Edition edition,
      Draft before,
      List<Entry> entries,
      EventSessions making,
      Cast cast,
      Tally tally) {
    var made = new ArrayList<Session>();
    var known = new java.util.HashMap<String, Session>();
    for (var entry : entries) {
      var old = making.known(entry);
      var session = making.session(entry, old);
      old.ifPresent(one -> known.put(one.id(), one));
      made.add(session);
    }
    cast.write();
    var others = before.sessions().stream().filter(one -> !known.containsKey(one.id())).toList();
    var marked = new Contesting(draft(edition, before), others).marked(made);
    var fresh = marked.stream().filter(session -> !known.containsKey(session.id())).toList();
    programme.add(edition.id(), fresh);
    fresh.forEach(session -> tally.add());
    for (var session : marked) {
      Optional.ofNullable(known.get(session.id()))
          .ifPresent(old -> change(edition, old, session, tally));
    }
    return marked;
  }

  private void change(Edition edition, Session old, Session now, Tally tally) {
    boolean changes = !Sameness.same(old, now);
    tally.change(changes);
    if (changes && !programme.change(edition.id(), now)) {
      throw new DataIntegrityViolationException("Session " + now.number() + " changed");
    }
  }

  /** The draft with the rooms and people that were just put in, and the sessions as they were. */
  private Draft draft(Edition edition, Draft before) {
    return new Draft(
        edition, editions.place(edition.id()), before.sessions(), people.list(edition.id()));
  }

  private static List<Repeated> repeated(List<Entry> entries) {
    var all = new ArrayList<Repeated>();
    for (var entry : entries) {
      var seen = new HashSet<String>();
      entry.event().persons().stream()
          .filter(person -> !seen.add(person.id().orElse("") + " " + person.name()))
          .map(FrabPerson::name)
          .distinct()
          .forEach(name -> all.add(repeated(entry, name)));
    }
    return all;
  }

  private static Repeated repeated(Entry entry, String name) {
    var title = entry.event().text("title").strip();
    return new Repeated(entry.event().line(), entry.event().id().orElse(0), title, name);
  }

  private static List<FrabPerson> persons(FrabSchedule schedule) {
    return schedule
        .events()
        .flatMap(event -> event.persons().stream())
        .collect(Collectors.toList());
  }

  private static Refused refused(int line, String key) {
    return new Refused(List.of(new Fault(line, Complaint.of(key))));
  }
}
