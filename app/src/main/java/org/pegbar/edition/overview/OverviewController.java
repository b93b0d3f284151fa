// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.pegbar.access.Permission.DESK_READ;

import java.util.List;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.edition.OverviewLine;
import org.pegbar.edition.OverviewSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The desk's front page: what needs attention, and how complete everything is. */
@Controller
class OverviewController {

  private final Editions editions;
  private final List<OverviewSource> sources;

  OverviewController(Editions editions, List<OverviewSource> sources) {
    this.editions = editions;
    this.sources = List.copyOf(sources);
  }

  @GetMapping("/e/{edition}/desk")
  @Requires(DESK_READ)
  String show(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    model.addAttribute("page", page(editions.get(slug), viewer));
    return "edition/overview/show";
  }

  private OverviewPage page(Edition edition, Viewer viewer) {
    var lines =
        sources.stream()
            .flatMap(source -> source.lines(edition.id()).stream())
            .filter(line -> viewer.may(line.permission()))
            .sorted(comparing(OverviewLine::due).reversed().thenComparing(OverviewLine::order))
            .toList();
    var contents =
        sources.stream()
            .flatMap(source -> source.contents(edition.id()).stream())
            .sorted(comparingInt(OverviewSource.Content::order))
            .toList();
    return new OverviewPage(edition, lines, contents);
  }
}
