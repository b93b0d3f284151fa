// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.access.Permission;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.run.Choice;
import org.pegbar.imports.run.Counts;
import org.pegbar.imports.run.Report;
import org.pegbar.imports.run.ReportJson;

/**
 * An upload being checked or applied in the background.
 *
 * @param kind code of the kind of table
 * @param permissions what whoever asked for it may do
 * @param requestedBy their account
 * @param digest of the report that is to be applied; empty for a check
 * @param outcome what came of it, once it has ended well
 * @param failure why it failed, as the end of a message key; empty if it did not
 */
public record Run(
    String id,
    String editionId,
    String uploadId,
    String kind,
    Act act,
    State state,
    Set<Permission> permissions,
    String requestedBy,
    String digest,
    Map<Integer, Choice> choices,
    int rowsDone,
    int rowsTotal,
    boolean cancelRequested,
    Optional<Instant> finishedAt,
    Optional<String> outcome,
    String failure) {

  /** What is done. */
  public enum Act {
    CHECK,
    APPLY
  }

  /** How far it is. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }

  public boolean isUnderWay() {
    return state == State.WAITING || state == State.RUNNING;
  }

  Applying.Outcome ended() {
    return ReportJson.read(outcome.orElseThrow(), Kept.class).outcome();
  }

  /** An outcome as it is kept: one of these is there. */
  record Kept(
      Optional<Report> report,
      boolean outdated,
      Optional<Counts> counts,
      boolean before,
      Optional<Complaint> complaint) {

    static Kept of(Applying.Outcome outcome) {
      return switch (outcome) {
        case Applying.Checked(var report) -> report(report, false);
        case Applying.Outdated(var report) -> report(report, true);
        case Applying.Applied(var counts, var before) ->
            new Kept(Optional.empty(), false, Optional.of(counts), before, Optional.empty());
        case Applying.Unreadable(var complaint) ->
            new Kept(Optional.empty(), false, Optional.empty(), false, Optional.of(complaint));
        case Applying.Gone() ->
            new Kept(Optional.empty(), false, Optional.empty(), false, Optional.empty());
      };
    }

    private static Kept report(Report report, boolean outdated) {
      return new Kept(Optional.of(report), outdated, Optional.empty(), false, Optional.empty());
    }

    Applying.Outcome outcome() {
      return report
          .<Applying.Outcome>map(
              it -> outdated ? new Applying.Outdated(it) : new Applying.Checked(it))
          .or(() -> counts.map(it -> new Applying.Applied(it, before)))
          .or(() -> complaint.map(Applying.Unreadable::new))
          .orElseGet(Applying.Gone::new);
    }
  }
}
