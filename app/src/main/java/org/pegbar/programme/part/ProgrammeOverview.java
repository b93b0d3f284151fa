// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.part;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.OverviewLine;
import org.pegbar.edition.OverviewSource;
import org.pegbar.language.Completeness;
import org.pegbar.programme.Programme;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.Warning;
import org.pegbar.programme.Warnings;
import org.springframework.stereotype.Component;

/** What the programme has to say on the desk's front page. */
@Component
class ProgrammeOverview implements OverviewSource {

  private final Programme programme;
  private final Warnings warnings;
  private final Editions editions;

  ProgrammeOverview(Programme programme, Warnings warnings, Editions editions) {
    this.programme = programme;
    this.warnings = warnings;
    this.editions = editions;
  }

  @Override
  public List<OverviewLine> lines(EditionId edition) {
    var sessions =
        programme.sessions(edition).stream()
            .filter(session -> session.state() != SessionState.CANCELLED)
            .toList();
    long unplaced = sessions.stream().filter(one -> one.placement().isEmpty()).count();
    long undecided = countUndecided(edition);
    var lines = new ArrayList<OverviewLine>();
    if (undecided > 0) {
      lines.add(line(100, true, "undecided", undecided, "/desk/warnings", DESK_READ));
    }
    if (unplaced > 0) {
      lines.add(line(110, true, "unplaced", unplaced, "/desk/planning", PROGRAMME_EDIT));
    } else if (!sessions.isEmpty()) {
      lines.add(line(110, false, "all-placed", sessions.size(), "/desk/sheet", DESK_READ));
    }
    return lines;
  }

  /** What somebody must decide; sessions without a place have a line of their own. */
  private long countUndecided(EditionId id) {
    return editions.list().stream()
        .filter(edition -> edition.id().equals(id))
        .flatMap(edition -> warnings.of(edition).stream())
        .filter(one -> one.level() == Warning.Level.DECIDE && !(one instanceof Warning.Unplaced))
        .count();
  }

  @Override
  public List<Content> contents(EditionId edition) {
    var sessions = programme.sessions(edition);
    var texts = sessions.stream().flatMap(one -> Stream.of(one.title(), one.summary())).toList();
    return List.of(
        new Content(
            100,
            "programme.sessions.title",
            "/desk/sessions",
            sessions.size(),
            Completeness.of(texts)));
  }

  private static OverviewLine line(
      int order, boolean due, String what, long count, String path, Permission permission) {
    var key = "programme.overview." + what;
    return new OverviewLine(order, due, key, List.of(count), path, permission);
  }
}
