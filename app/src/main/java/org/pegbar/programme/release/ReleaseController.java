// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import static org.pegbar.access.Permission.PROGRAMME_RELEASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.people.Participant;
import org.pegbar.people.Person;
import org.pegbar.programme.Warning;
import org.pegbar.programme.publication.PersonalChange;
import org.pegbar.programme.publication.Publications;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's releases: what the next one would change, and the button that makes it. */
@Controller
@RequestMapping("/e/{edition}/desk/releases")
class ReleaseController {

  private final Editions editions;
  private final Releasing releasing;
  private final Publications publications;
  private final ReleaseLetter letter;

  ReleaseController(
      Editions editions, Releasing releasing, Publications publications, ReleaseLetter letter) {
    this.editions = editions;
    this.releasing = releasing;
    this.publications = publications;
    this.letter = letter;
  }

  @GetMapping
  @Requires(PROGRAMME_RELEASE)
  String show(@PathVariable("edition") String slug, Model model) {
    return page(editions.get(slug), Bilingual.empty(), Problems.none(), model);
  }

  @PostMapping
  @Requires(PROGRAMME_RELEASE)
  String release(
      @PathVariable("edition") String slug,
      @ModelAttribute ReleaseForm form,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var by = viewer.accountId().orElseThrow();
    return switch (releasing.release(
        edition, form.seenNumber(), form.note(), form.isKnowingly(), by)) {
      case Releasing.Outcome.Released(int number) -> {
        Flash.done(redirect, "publication.release.done", String.valueOf(number));
        yield "redirect:/e/" + slug + "/desk/releases";
      }
      case Releasing.Outcome.Overtaken(int number) ->
          page(edition, form.note(), problem("overtaken", number), model);
      case Releasing.Outcome.NothingChanged(int number) ->
          page(edition, form.note(), problem("nothing", number), model);
      case Releasing.Outcome.Contested(int count) ->
          page(edition, form.note(), problem("contested", count), model);
    };
  }

  private static Problems problem(String key, int number) {
    return Problems.one("knowingly", "publication.release.problem." + key, number);
  }

  private String page(Edition edition, Bilingual note, Problems problems, Model model) {
    var review = releasing.review(edition);
    var told = new ArrayList<Participant>();
    var unknown = new ArrayList<Participant>();
    review.touched().keySet().stream()
        .flatMap(id -> review.draft().person(id).stream())
        .forEach(person -> (person.email().isBlank() ? unknown : told).add(person));
    model.addAttribute(
        "page",
        new ReleasePage(
            review.last().number(),
            review.document().sessions().size(),
            review.changesNothing(),
            review.changes(),
            review.contested(),
            review.warnings().stream()
                .filter(
                    one -> one.level() == Warning.Level.WARN || one.level() == Warning.Level.BLOCK)
                .toList(),
            (int)
                review.warnings().stream().filter(one -> one.level() == Warning.Level.NOTE).count(),
            names(told),
            names(unknown),
            samples(review, told),
            publications.list(edition.id()),
            note,
            problems,
            edition.zone()));
    return "programme/release/show";
  }

  private static List<Bilingual> names(List<Participant> people) {
    return people.stream().map(Participant::person).map(Person::displayName).toList();
  }

  private List<ReleasePage.Sample> samples(Review review, List<Participant> told) {
    Map<String, List<PersonalChange>> touched = review.touched();
    return told.stream()
        .limit(1)
        .flatMap(person ->
            Stream.of(Language.values())
                .map(language ->
                    new ReleasePage.Sample(
                        language,
                        letter.subject(review.next(), language),
                        letter.body(
                            review.next(),
                            person,
                            touched.getOrDefault(person.id(), List.of()),
                            language))))
        .toList();
  }
}
