// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.pegbar.access.Open;
import org.pegbar.edition.Editions;
import org.pegbar.programme.feeds.JsonLd;
import org.pegbar.programme.publication.Publications;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme by day, and the page of a session. */
@Controller
@Open
class ProgrammeController {

  private final JsonLd jsonLd;
  private final Editions editions;
  private final Publications publications;

  ProgrammeController(JsonLd jsonLd, Editions editions, Publications publications) {
    this.jsonLd = jsonLd;
    this.editions = editions;
    this.publications = publications;
  }

  @GetMapping("/e/{edition}/programme")
  String show(
      Site site, @ModelAttribute ProgrammeFilter filter, HttpServletRequest request, Model model) {
    var data = jsonLd.festival(site.publication(), ReaderLanguage.of(request), true);
    model.addAttribute("page", new ProgrammePage(site, filter, days(site, filter), data));
    return "programme/site/programme";
  }

  @GetMapping("/e/{edition}/sessions/{session}")
  String session(
      @PathVariable("edition") String slug,
      @PathVariable String session,
      Site site,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var found = site.publication().session(session);
    if (found.isPresent()) {
      var data = jsonLd.event(site.publication(), found.get(), ReaderLanguage.of(request));
      model.addAttribute("page", new SessionPage(site, found.get(), data));
      return "programme/site/session";
    }
    int removedIn =
        publications.findRemoval(editions.get(slug).id(), session).orElseThrow(Refusal::notFound);
    response.setStatus(HttpStatus.GONE.value());
    model.addAttribute("page", new GonePage(site, removedIn));
    return "programme/site/gone";
  }

  /** The day asked for; all days if only something else was asked for; today, else the first. */
  private static List<LocalDate> days(Site site, ProgrammeFilter filter) {
    var all = site.publication().days();
    var asked = filter.date().filter(all::contains);
    if (asked.isEmpty() && filter.isNarrow() && !filter.isSheet()) {
      return all;
    }
    var today = site.today();
    return List.of(asked.orElse(all.contains(today) ? today : all.getFirst()));
  }
}
