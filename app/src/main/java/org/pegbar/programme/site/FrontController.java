// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.http.HttpServletRequest;
import org.pegbar.access.Open;
import org.pegbar.edition.Editions;
import org.pegbar.programme.feeds.JsonLd;
import org.pegbar.programme.publication.Publications;
import org.pegbar.web.ReaderLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The edition's front page, and what each release changed. */
@Controller
@Open
class FrontController {

  private final JsonLd jsonLd;
  private final Editions editions;
  private final Publications publications;

  FrontController(JsonLd jsonLd, Editions editions, Publications publications) {
    this.jsonLd = jsonLd;
    this.editions = editions;
    this.publications = publications;
  }

  @GetMapping("/e/{edition}")
  String withoutSlash(@PathVariable("edition") String slug, Site site) {
    return "redirect:" + site.at("/");
  }

  @GetMapping("/e/{edition}/")
  String show(Site site, HttpServletRequest request, Model model) {
    var data = jsonLd.festival(site.publication(), ReaderLanguage.of(request), false);
    model.addAttribute("page", new FrontPage(site, data));
    return "programme/site/front";
  }

  @GetMapping("/e/{edition}/changes")
  String changes(@PathVariable("edition") String slug, Site site, Model model) {
    model.addAttribute("page", new ChangesPage(site, publications.list(editions.get(slug).id())));
    return "programme/site/changes";
  }
}
