// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import org.pegbar.access.Open;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Venues with their rooms and the ways between them; the pages of a room and of a track. */
@Controller
@Open
class PlacesController {

  @GetMapping({"/e/{edition}/venues", "/e/{edition}/rooms"})
  String venues(Site site, Model model) {
    model.addAttribute("page", new VenuesPage(site));
    return "programme/site/venues";
  }

  @GetMapping("/e/{edition}/rooms/{room}")
  String room(@PathVariable String room, Site site, Model model) {
    var found = site.publication().room(room).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new RoomPage(site, found));
    return "programme/site/room";
  }

  @GetMapping("/e/{edition}/tracks/{track}")
  String track(@PathVariable String track, Site site, Model model) {
    var found = site.publication().track(track).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new TrackPage(site, found));
    return "programme/site/track";
  }
}
