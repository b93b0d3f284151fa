// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import org.pegbar.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The screen in the foyer, or at a room's door: what is on now and next. Nobody touches it. */
@Controller
@Open
class NowController {

  /**
   * @param venue id of the only venue to show; all if empty
   * @param room id of the only room to show; all if empty
   */
  @GetMapping("/e/{edition}/now")
  @Fresh
  String show(
      @RequestParam(defaultValue = "") String venue,
      @RequestParam(defaultValue = "") String room,
      Site site,
      Model model) {
    model.addAttribute("page", NowPage.of(site, venue, room));
    return "programme/site/now";
  }
}
