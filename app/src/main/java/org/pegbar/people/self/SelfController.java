// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.self;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.SignedIn;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.people.photos.Photographs;
import org.pegbar.people.record.PersonForm;
import org.pegbar.people.record.PersonFormPage;
import org.pegbar.people.record.RecordKeeping;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the conference knows about whoever is signed in, once they have claimed their record. */
@Controller
@SignedIn
class SelfController {

  private final Editions editions;
  private final People people;
  private final RecordKeeping keeping;
  private final Photographs photographs;

  SelfController(Editions editions, People people, RecordKeeping keeping, Photographs photographs) {
    this.editions = editions;
    this.people = people;
    this.keeping = keeping;
    this.photographs = photographs;
  }

  /** Leads to the latest edition in which the person takes part. */
  @GetMapping("/me/profile")
  String find(Viewer viewer) {
    return editions.list().stream()
        .filter(edition -> own(edition, viewer).isPresent())
        .findFirst()
        .map(edition -> "redirect:/me/profile/" + edition.slug())
        .orElse("redirect:/me");
  }

  @GetMapping("/me/profile/{edition}")
  String open(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var edition = editions.get(slug);
    var now = own(edition, viewer).orElseThrow(Refusal::notFound);
    var need = people.accessNeeds(edition.id()).getOrDefault(now.id(), Bilingual.empty());
    var form = PersonForm.of(now, need, edition.zone());
    model.addAttribute("page", page(edition, now, form, Problems.none()));
    return "people/self/form";
  }

  @PostMapping("/me/profile/{edition}")
  String save(
      @PathVariable("edition") String slug,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile photo,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect)
      throws IOException {
    var edition = editions.get(slug);
    var now = own(edition, viewer).orElseThrow(Refusal::notFound);
    var form = PersonForm.of(typed);
    if (typed.containsKey("more")) {
      model.addAttribute("page", page(edition, now, form, Problems.none()));
      return "people/self/form";
    }
    return switch (keeping.changeOwn(edition, now, form, stream(photo))) {
      case RecordKeeping.Saved saved -> {
        Flash.done(redirect, "people.self.saved");
        yield "redirect:/me/profile/" + slug;
      }
      case RecordKeeping.Refused refused -> {
        model.addAttribute("page", page(edition, now, form, refused.problems()));
        yield "people/self/form";
      }
    };
  }

  @GetMapping("/me/profile/{edition}/photo")
  ResponseEntity<byte[]> photo(@PathVariable("edition") String slug, Viewer viewer) {
    return own(editions.get(slug), viewer)
        .flatMap(own -> own.person().photoFileId())
        .flatMap(photographs::find)
        .map(photo ->
            ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.mediaType()))
                .body(photo.bytes()))
        .orElseThrow(Refusal::notFound);
  }

  private Optional<Participant> own(Edition edition, Viewer viewer) {
    return viewer.personId().flatMap(person -> people.find(edition.id(), person));
  }

  private PersonFormPage page(
      Edition edition, Participant now, PersonForm form, Problems problems) {
    var hasPhoto = now.person().photoFileId().isPresent();
    return new PersonFormPage(
        edition, now.id(), form, people.organisations(), hasPhoto, true, problems);
  }

  private static Optional<InputStream> stream(@Nullable MultipartFile photo) throws IOException {
    return photo == null || photo.isEmpty()
        ? Optional.empty()
        : Optional.of(photo.getInputStream());
  }
}
