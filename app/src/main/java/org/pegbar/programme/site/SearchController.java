// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Open;
import org.pegbar.programme.search.Search;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search in what is released. */
@Controller
@Open
class SearchController {

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  @GetMapping("/e/{edition}/search")
  String show(
      @RequestParam(required = false) @Nullable String q,
      Site site,
      HttpServletRequest request,
      Model model) {
    var typed = Typed.text(q);
    var found = search.find(site.publication(), typed, ReaderLanguage.of(request));
    model.addAttribute("page", new SearchPage(site, typed, found));
    return "programme/site/search";
  }
}
