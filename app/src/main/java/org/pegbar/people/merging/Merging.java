// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import static org.pegbar.access.Permission.PEOPLE_EDIT;
import static org.pegbar.access.Permission.ROLES_EDIT;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Viewer;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.pegbar.people.MergeStep;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes one record of two. Everything that either of them had is kept: affiliations, editions,
 * times, consents, needs, parts, roles, the account. The record that is given up stays readable in
 * {@code people.merged}, and its addresses lead on.
 */
@Component
class Merging {

  sealed interface Outcome {}

  record Merged(Bilingual name) implements Outcome {}

  /** Nothing was changed. */
  record Hindered(List<MergeStep.Hindrance> hindrances) implements Outcome {}

  /** One of the two is no record any more. */
  record Gone() implements Outcome {}

  private final Merges merges;
  private final PersonAccess access;
  private final List<MergeStep> steps;
  private final TransactionTemplate transaction;

  Merging(
      Merges merges, PersonAccess access, List<MergeStep> steps, TransactionTemplate transaction) {
    this.merges = merges;
    this.access = access;
    this.steps = List.copyOf(steps);
    this.transaction = transaction;
  }

  /** Why the viewer cannot make one of these two; empty if they can. */
  List<MergeStep.Hindrance> hindrances(Side into, Side from, Viewer viewer) {
    return Stream.concat(
            ownHindrances(into, from, viewer).stream(),
            steps.stream().flatMap(step -> step.hindrances(from.id(), into.id()).stream()))
        .toList();
  }

  /** Whether the viewer looks after people in every edition in which a record takes part. */
  Predicate<Side> touchable(Viewer viewer) {
    var mandate = access.mandate(viewer, PEOPLE_EDIT);
    return side -> side.editions().stream().map(EditionId::value).allMatch(mandate);
  }

  Outcome merge(String intoId, String fromId, Map<String, String> choices, Viewer viewer) {
    try {
      var outcome = transaction.execute(status -> mergeLocked(intoId, fromId, choices, viewer));
      return outcome == null ? new Gone() : outcome;
    } catch (DataIntegrityViolationException e) {
      return hindered("people.merging.problem.clock");
    }
  }

  private Outcome mergeLocked(
      String intoId, String fromId, Map<String, String> choices, Viewer viewer) {
    if (intoId.equals(fromId) || !merges.lock(intoId, fromId)) {
      return new Gone();
    }
    var into = merges.find(intoId).orElseThrow();
    var from = merges.find(fromId).orElseThrow();
    var hindrances = hindrances(into, from, viewer);
    if (!hindrances.isEmpty()) {
      return new Hindered(hindrances);
    }
    var chosen = Chosen.of(into, from, choices);
    write(into.id(), from.id(), chosen);
    return new Merged(chosen.name().displayName());
  }

  /** The order matters: what hangs on both is joined before what hangs on one is moved. */
  private void write(String into, String from, Chosen chosen) {
    merges.remember(from, into);
    merges.joinAffiliations(from, into);
    merges.joinConsents(from, into);
    merges.joinNeeds(from, into);
    merges.joinAvailability(from, into);
    merges.moveParticipations(from, into);
    merges.writeChosen(into, chosen);
    steps.forEach(step -> step.merge(from, into));
    access.merge(from, into);
    merges.delete(from);
  }

  private List<MergeStep.Hindrance> ownHindrances(Side into, Side from, Viewer viewer) {
    if (!Stream.of(into, from).allMatch(touchable(viewer))) {
      return hindered("people.merging.problem.other-edition").hindrances();
    }
    if (access.areBothClaimed(into.id(), from.id())) {
      return hindered("people.merging.problem.both-claimed").hindrances();
    }
    var power = Stream.of(into, from).flatMap(side -> access.editionsWithPower(side.id()).stream());
    return power.allMatch(access.mandate(viewer, ROLES_EDIT))
        ? List.of()
        : hindered("people.merging.problem.roles").hindrances();
  }

  private static Hindered hindered(String key) {
    return new Hindered(List.of(new MergeStep.Hindrance(key, List.of())));
  }
}
