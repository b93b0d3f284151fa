// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import static org.pegbar.access.Permission.PEOPLE_EDIT;
import static org.pegbar.access.Permission.PEOPLE_READ;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.web.ReaderLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who takes part: found by name in any script, by role, by house, by what is lacking. */
@Controller
class RosterController {

  private final Editions editions;
  private final Roster roster;

  RosterController(Editions editions, Roster roster) {
    this.editions = editions;
    this.roster = roster;
  }

  @GetMapping("/e/{edition}/desk/people")
  @Requires(PEOPLE_READ)
  String list(
      @PathVariable("edition") String slug,
      @RequestParam Map<String, String> typed,
      Viewer viewer,
      HttpServletRequest request,
      Model model) {
    var query = RosterQuery.of(typed);
    var all = roster.list(editions.get(slug).id(), ReaderLanguage.of(request));
    var found = all.stream().filter(entry -> entry.matches(query)).toList();
    model.addAttribute("page", new RosterPage(all, found, query, viewer.may(PEOPLE_EDIT)));
    return "people/roster/list";
  }
}
