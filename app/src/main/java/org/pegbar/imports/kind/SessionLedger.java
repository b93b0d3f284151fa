// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pegbar.clock.Commitment;
import org.pegbar.clock.Refusals;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.Complaint;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;

/** The sessions of one edition. Found by number, else by a title that only one of them has. */
final class SessionLedger implements Ledger {

  private final Draft draft;
  private final Programme programme;
  private final Refusals refusals;
  private final SessionCells form;
  private final Map<String, Session> byId = new HashMap<>();
  private final Map<Integer, Line> byNumber = new LinkedHashMap<>();
  private final Map<String, Line> byTitle = new HashMap<>();
  private final Aside<Session> aside;
  private int nextNumber;

  SessionLedger(Draft draft, Programme programme, Refusals refusals) {
    this.draft = draft;
    this.programme = programme;
    this.refusals = refusals;
    this.form = new SessionCells(draft);
    this.aside = new Aside<>(many -> programme.add(draft.edition().id(), many), this::forget);
    draft.sessions().forEach(this::know);
    this.nextNumber = byNumber.keySet().stream().mapToInt(n -> n).max().orElse(0) + 1;
  }

  private void know(Session session) {
    var cells = form.cells(session);
    var line = new Line(session.id(), label(cells), cells);
    byId.put(session.id(), session);
    byNumber.put(session.number(), line);
    for (var title : List.of(session.title().zh(), session.title().en())) {
      if (!title.isEmpty()) {
        byTitle.putIfAbsent(CodedLedger.folded(title), line);
      }
    }
  }

  @Override
  public List<Line> lines() {
    return List.copyOf(byNumber.values());
  }

  @Override
  public Cells resolve(Cells cells, Faults faults) {
    return form.resolve(cells, faults);
  }

  @Override
  public Optional<Line> find(Cells cells) {
    return cells.get("number").isEmpty()
        ? suspect(cells)
        : Optional.ofNullable(byNumber.get(cells.number("number", 0)));
  }

  @Override
  public Optional<Line> suspect(Cells cells) {
    return cells
        .find("title_zh")
        .flatMap(title -> Optional.ofNullable(byTitle.get(CodedLedger.folded(title))))
        .or(() ->
            cells
                .find("title_en")
                .flatMap(title -> Optional.ofNullable(byTitle.get(CodedLedger.folded(title)))));
  }

  @Override
  public String label(Cells cells) {
    var title = cells.bilingual("title");
    return title.zh().isEmpty() ? title.en() : title.zh();
  }

  @Override
  public String key(Cells cells) {
    return cells.find("number").orElseGet(() -> CodedLedger.folded(label(cells)));
  }

  @Override
  public void require(Cells after, Faults faults) {
    faults.check(!after.bilingual("title").isEmpty(), "title_zh", "imports.sessions.no-title");
    faults.check(
        after.get("room").isEmpty() == after.get("start").isEmpty(),
        after.get("room").isEmpty() ? "room" : "start",
        "imports.sessions.half-placed");
  }

  @Override
  public boolean putAside(Cells after, Faults faults) {
    var session = session(Optional.empty(), after);
    aside.put(session);
    know(session);
    return true;
  }

  @Override
  public Aside<?> aside() {
    return aside;
  }

  private void forget(Session session) {
    byId.remove(session.id());
    byNumber.remove(session.number());
    byTitle.values().removeIf(line -> line.id().equals(session.id()));
  }

  private Session session(Optional<Session> old, Cells after) {
    var cells = after.get("number").isEmpty() ? after.with("number", nextNumber) : after;
    nextNumber = Math.max(nextNumber, cells.number("number", 0) + 1);
    return form.session(
        old.map(Session::id).orElseGet(RandomCode::fresh),
        old.map(Session::guid).orElseGet(UUID::randomUUID),
        old,
        cells);
  }

  @Override
  public void write(Optional<Line> before, Cells after, Faults faults) {
    var old = before.flatMap(line -> Optional.ofNullable(byId.get(line.id())));
    var session = session(old, after);
    put(session, old.isPresent(), faults);
    old.ifPresent(known -> byNumber.remove(known.number()));
    know(session);
  }

  private void put(Session session, boolean known, Faults faults) {
    if (known) {
      faults.check(
          programme.change(draft.edition().id(), session), "", "imports.row.changed-meanwhile");
    } else {
      programme.add(draft.edition().id(), session);
    }
  }

  @Override
  public Optional<Complaint> explain(RuntimeException refusal) {
    return refusals.explain(refusal).map(this::complaint);
  }

  private Complaint complaint(Commitment held) {
    var zone = draft.edition().zone();
    var session = Optional.ofNullable(byId.get(held.causeId()));
    return Complaint.of(
        "imports.sessions.taken",
        form.name(held.holderKind(), held.holderId()),
        Times.minute(held.from(), zone),
        Times.minute(held.to(), zone),
        session.map(one -> "#" + one.number() + " " + label(form.cells(one))).orElse("–"));
  }
}
