// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import jakarta.servlet.http.HttpServletRequest;
import org.pegbar.access.Open;
import org.pegbar.edition.Editions;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.feeds.Calendars;
import org.pegbar.programme.site.Fresh;
import org.pegbar.programme.site.Site;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody means to attend, for whomever they gave the address: a page and a calendar. */
@Controller
@Open
class PlanController {

  private static final Bilingual NAME = new Bilingual("我的日程", "My programme");

  private final Editions editions;
  private final Keeping keeping;
  private final Calendars calendars;

  PlanController(Editions editions, Keeping keeping, Calendars calendars) {
    this.editions = editions;
    this.keeping = keeping;
    this.calendars = calendars;
  }

  @GetMapping("/e/{edition}/plans/{plan:[0-9a-z]{12}}")
  @Fresh
  String show(
      @PathVariable("edition") String slug, @PathVariable String plan, Site site, Model model) {
    model.addAttribute("page", page(slug, plan, site));
    return "programme/favourites/mine";
  }

  /** The calendar to subscribe to: what is chosen, where the newest release has it. */
  @GetMapping("/e/{edition}/plans/{plan:[0-9a-z]{12}}.ics")
  @Fresh
  ResponseEntity<byte[]> calendar(
      @PathVariable("edition") String slug,
      @PathVariable String plan,
      Site site,
      HttpServletRequest request) {
    var sessions = page(slug, plan, site).sessions();
    var language = ReaderLanguage.of(request);
    var edition = site.publication().edition().name();
    var name = NAME.read(language) + " · " + edition.read(language);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, Calendars.MEDIA_TYPE)
        .body(calendars.write(site.publication(), sessions, name, language));
  }

  private MinePage page(String slug, String plan, Site site) {
    var found = keeping.find(editions.get(slug).id(), plan).orElseThrow(Refusal::notFound);
    return MinePage.of(site, found, true);
  }
}
