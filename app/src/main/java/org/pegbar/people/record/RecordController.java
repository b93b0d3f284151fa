// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import static org.pegbar.access.Permission.ACCESS_NEEDS_READ;
import static org.pegbar.access.Permission.PEOPLE_EDIT;
import static org.pegbar.access.Permission.PEOPLE_READ;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.people.photos.Photographs;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.pegbar.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person at the desk: their page, and the form ({@code new} for one more). */
@Controller
@RequestMapping("/e/{edition}/desk/people")
class RecordController {

  private final Editions editions;
  private final People people;
  private final RecordKeeping keeping;
  private final RecordPages pages;
  private final Photographs photographs;
  private final Leaving leaving;

  RecordController(
      Editions editions,
      People people,
      RecordKeeping keeping,
      RecordPages pages,
      Photographs photographs,
      Leaving leaving) {
    this.editions = editions;
    this.people = people;
    this.keeping = keeping;
    this.pages = pages;
    this.photographs = photographs;
    this.leaving = leaving;
  }

  @GetMapping("/{person}")
  @Requires(PEOPLE_READ)
  String show(
      @PathVariable("edition") String slug,
      @PathVariable String person,
      Viewer viewer,
      Model model) {
    var edition = editions.get(slug);
    var found = people.find(edition.id(), person);
    if (found.isEmpty()) {
      var now = people.findMergedInto(person).orElseThrow(Refusal::notFound);
      return "redirect:/e/" + slug + "/desk/people/" + now;
    }
    model.addAttribute("page", pages.page(edition, found.get(), viewer));
    return "people/record/show";
  }

  @GetMapping("/new")
  @Requires(PEOPLE_EDIT)
  String create(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    model.addAttribute(
        "page", form(editions.get(slug), "new", PersonForm.blank(), Problems.none(), viewer));
    return "people/record/form";
  }

  @GetMapping("/{person}/edit")
  @Requires(PEOPLE_EDIT)
  String edit(
      @PathVariable("edition") String slug,
      @PathVariable String person,
      Viewer viewer,
      Model model) {
    var edition = editions.get(slug);
    var now = get(edition, person);
    var need = viewer.may(ACCESS_NEEDS_READ) ? need(edition, person) : Bilingual.empty();
    var form = PersonForm.of(now, need, edition.zone());
    model.addAttribute("page", form(edition, person, form, Problems.none(), viewer));
    return "people/record/form";
  }

  @PostMapping("/{person}")
  @Requires(PEOPLE_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @PathVariable String person,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile photo,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect)
      throws IOException {
    var edition = editions.get(slug);
    var form = PersonForm.of(typed);
    if (typed.containsKey("more")) {
      model.addAttribute("page", form(edition, person, form, Problems.none(), viewer));
      return "people/record/form";
    }
    var outcome =
        person.equals("new")
            ? keeping.add(edition, form, stream(photo), viewer)
            : keeping.change(edition, get(edition, person), form, stream(photo), viewer);
    return switch (outcome) {
      case RecordKeeping.Saved saved -> {
        Flash.done(redirect, "people.record.saved", saved.participant().person().displayName());
        yield "redirect:/e/" + slug + "/desk/people/" + saved.participant().id();
      }
      case RecordKeeping.Refused refused -> {
        model.addAttribute("page", form(edition, person, form, refused.problems(), viewer));
        yield "people/record/form";
      }
    };
  }

  @PostMapping("/{person}/leave")
  @Requires(PEOPLE_EDIT)
  String leave(
      @PathVariable("edition") String slug,
      @PathVariable String person,
      Viewer viewer,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var name = get(edition, person).person().displayName();
    return switch (leaving.leave(edition, person, viewer)) {
      case Leaving.Left left -> {
        Flash.done(redirect, "people.record.left", name);
        yield "redirect:/e/" + slug + "/desk/people";
      }
      case Leaving.StillNeeded needed -> {
        Flash.problem(redirect, "people.record.still-needed", needed.in());
        yield "redirect:/e/" + slug + "/desk/people/" + person;
      }
      case Leaving.HoldsRoles holds -> {
        Flash.problem(redirect, "people.record.holds-roles");
        yield "redirect:/e/" + slug + "/desk/people/" + person;
      }
    };
  }

  @PostMapping("/{person}/availability-seen")
  @Requires(PEOPLE_EDIT)
  String seeAvailability(@PathVariable("edition") String slug, @PathVariable String person) {
    people.seeAvailability(editions.get(slug).id(), person);
    return "redirect:/e/" + slug + "/desk/people/" + person;
  }

  @GetMapping("/{person}/photo")
  @Requires(PEOPLE_READ)
  ResponseEntity<byte[]> photo(@PathVariable("edition") String slug, @PathVariable String person) {
    return get(editions.get(slug), person)
        .person()
        .photoFileId()
        .flatMap(photographs::find)
        .map(photo ->
            ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.mediaType()))
                .body(photo.bytes()))
        .orElseThrow(Refusal::notFound);
  }

  private PersonFormPage form(
      Edition edition, String person, PersonForm form, Problems problems, Viewer viewer) {
    var hasPhoto =
        people.find(edition.id(), person).flatMap(one -> one.person().photoFileId()).isPresent();
    return new PersonFormPage(
        edition,
        person,
        form,
        people.organisations(),
        hasPhoto,
        viewer.may(ACCESS_NEEDS_READ),
        problems);
  }

  private Participant get(Edition edition, String person) {
    return people.find(edition.id(), person).orElseThrow(Refusal::notFound);
  }

  private Bilingual need(Edition edition, String person) {
    return people.accessNeeds(edition.id()).getOrDefault(person, Bilingual.empty());
  }

  private static Optional<InputStream> stream(@Nullable MultipartFile photo) throws IOException {
    return photo == null || photo.isEmpty()
        ? Optional.empty()
        : Optional.of(photo.getInputStream());
  }
}
