// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.pegbar.access.Open;
import org.pegbar.access.Viewers;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.programme.site.Fresh;
import org.pegbar.programme.site.Site;
import org.pegbar.web.LocalPath;
import org.pegbar.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A visitor's own programme: the page, the stars that are pressed, and the same for scripts. */
@Controller
@Open
class FavouriteController {

  private final Editions editions;
  private final Keeping keeping;
  private final Viewers viewers;

  FavouriteController(Editions editions, Keeping keeping, Viewers viewers) {
    this.editions = editions;
    this.keeping = keeping;
    this.viewers = viewers;
  }

  @GetMapping("/e/{edition}/mine")
  @Fresh
  String show(
      @PathVariable("edition") String slug, Site site, HttpServletRequest request, Model model) {
    var mine = keeping.of(edition(slug), holder(request));
    model.addAttribute("page", MinePage.of(site, mine, false));
    return "programme/favourites/mine";
  }

  /** What {@code <peg-star>} asks for: the sessions chosen. */
  @GetMapping(path = "/e/{edition}/mine.json", produces = "application/json")
  @ResponseBody
  Map<String, Object> state(@PathVariable("edition") String slug, HttpServletRequest request) {
    var mine = keeping.of(edition(slug), holder(request));
    return Map.of("sessions", mine.sessionIds());
  }

  /** For browsers without scripts: a page with the button. */
  @GetMapping("/e/{edition}/mine/add")
  @Fresh
  String ask(
      @RequestParam("session") String id,
      @PathVariable("edition") String slug,
      Site site,
      HttpServletRequest request,
      Model model) {
    var session = site.publication().session(id).orElseThrow(Refusal::notFound);
    boolean chosen = keeping.of(edition(slug), holder(request)).sessionIds().contains(session.id());
    model.addAttribute("page", new AddPage(site, session, chosen));
    return "programme/favourites/add";
  }

  /**
   * Chooses a session or lets go of it; again, it changes nothing.
   *
   * @param on whether it is to be attended
   */
  @PostMapping("/e/{edition}/mine")
  String choose(
      @PathVariable("edition") String slug,
      @RequestParam("session") String session,
      @RequestParam(defaultValue = "true") boolean on,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    var edition = edition(slug);
    var kept =
        on
            ? keeping.add(edition, holder(request), session)
            : keeping.remove(edition, holder(request), session);
    kept.newKey()
        .ifPresent(key ->
            response.addHeader(
                HttpHeaders.SET_COOKIE, FavouriteCookie.write(slug, key, request.isSecure())));
    return "redirect:" + LocalPath.of(back, "/e/" + slug + "/mine");
  }

  private EditionId edition(String slug) {
    return editions.get(slug).id();
  }

  private Keeping.Holder holder(HttpServletRequest request) {
    return new Keeping.Holder(viewers.of(request).accountId(), FavouriteCookie.read(request));
  }
}
