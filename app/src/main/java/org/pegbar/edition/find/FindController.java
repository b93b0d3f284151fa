// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.find;

import static org.pegbar.access.Permission.DESK_READ;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Finder;
import org.pegbar.web.Frames;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code <peg-palette>} asks while somebody types. */
@RestController
@Requires(DESK_READ)
class FindController {

  private static final int LONGEST = 80;

  /** A line of the palette. */
  record Line(String title, String url, String hint) {}

  private final Editions editions;
  private final List<Finder> finders;
  private final Frames frames;

  FindController(Editions editions, List<Finder> finders, Frames frames) {
    this.editions = editions;
    this.finders = List.copyOf(finders);
    this.frames = frames;
  }

  @GetMapping("/e/{edition}/desk/find")
  List<Line> find(
      @PathVariable("edition") String slug,
      @RequestParam(defaultValue = "") String q,
      Viewer viewer,
      HttpServletRequest request) {
    if (q.isBlank() || q.length() > LONGEST) {
      return List.of();
    }
    var edition = editions.get(slug);
    var frame = frames.of(request);
    return finders.stream()
        .flatMap(finder -> finder.find(edition, q, viewer).stream())
        .map(found ->
            new Line(
                frame.read(found.title()).text(), frame.at(found.path()), frame.t(found.kind())))
        .toList();
  }
}
