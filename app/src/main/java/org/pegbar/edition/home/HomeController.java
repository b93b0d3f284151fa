// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.home;

import org.pegbar.access.Open;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page of the instance: its editions. */
@Controller
class HomeController {

  private final Editions editions;

  HomeController(Editions editions) {
    this.editions = editions;
  }

  @GetMapping("/")
  @Open
  String show(Viewer viewer, Model model) {
    model.addAttribute("page", new HomePage(editions.list(), viewer.operator()));
    return "edition/home/show";
  }
}
