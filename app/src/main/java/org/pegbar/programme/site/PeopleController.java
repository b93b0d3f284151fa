// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.io.IOException;
import org.pegbar.access.Open;
import org.pegbar.people.People;
import org.pegbar.programme.Pictures;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.Refusal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody with a part, and a page for each. */
@Controller
@Open
class PeopleController {

  private final People people;
  private final Pictures pictures;

  PeopleController(People people, Pictures pictures) {
    this.people = people;
    this.pictures = pictures;
  }

  @GetMapping("/e/{edition}/people")
  String list(Site site, Model model) {
    model.addAttribute("page", new PeoplePage(site));
    return "programme/site/people";
  }

  @GetMapping("/e/{edition}/people/{person}")
  String show(@PathVariable String person, Site site, Model model) {
    var found = site.publication().person(person);
    if (found.isEmpty()) {
      var now =
          people
              .findMergedInto(person)
              .filter(id -> site.publication().person(id).isPresent())
              .orElseThrow(Refusal::notFound);
      return "redirect:" + site.at("/people/" + now);
    }
    model.addAttribute("page", new PersonPage(site, found.get()));
    return "programme/site/person";
  }

  @GetMapping("/e/{edition}/people/{person}/photo")
  ResponseEntity<InputStreamResource> photo(@PathVariable String person, Site site)
      throws IOException {
    return pictures.answer(
        site.publication().person(person).flatMap(Published.Person::photoFileId));
  }
}
