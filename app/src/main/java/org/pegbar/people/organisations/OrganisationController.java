// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.organisations;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.PEOPLE_EDIT;

import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Saving;
import org.pegbar.people.Organisation;
import org.pegbar.people.People;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's organisations: a list, and a form for one ({@code new} for one more). */
@Controller
@RequestMapping("/e/{edition}/desk/organisations")
class OrganisationController {

  private final People people;
  private final OrganisationKeeping keeping;

  OrganisationController(People people, OrganisationKeeping keeping) {
    this.people = people;
    this.keeping = keeping;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "false") boolean alliance,
      Viewer viewer,
      Model model) {
    model.addAttribute(
        "page",
        new OrganisationListPage(
            people.organisations(),
            people.countMembers(),
            kind,
            alliance,
            viewer.may(PEOPLE_EDIT)));
    return "people/organisations/list";
  }

  @GetMapping("/{id}")
  @Requires(PEOPLE_EDIT)
  String open(@PathVariable String id, Model model) {
    var form = id.equals("new") ? OrganisationForm.blank() : OrganisationForm.of(get(id));
    model.addAttribute("page", new OrganisationFormPage(id, form, Problems.none()));
    return "people/organisations/form";
  }

  @PostMapping("/{id}")
  @Requires(PEOPLE_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @PathVariable String id,
      @ModelAttribute OrganisationForm form,
      Model model,
      RedirectAttributes redirect) {
    return switch (keeping.save(id, form)) {
      case Saving.Saved saved -> {
        Flash.done(redirect, "people.organisations.saved", saved.name());
        yield "redirect:/e/" + slug + "/desk/organisations";
      }
      case Saving.Refused refused -> {
        model.addAttribute("page", new OrganisationFormPage(id, form, refused.problems()));
        yield "people/organisations/form";
      }
    };
  }

  private Organisation get(String id) {
    return people.organisations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}
