// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.pegbar.access.Permission.PEOPLE_EDIT;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Editions;
import org.pegbar.people.MergeStep.Hindrance;
import org.pegbar.web.Flash;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that are probably of one person, and two of them side by side. */
@Controller
@RequestMapping("/e/{edition}/desk/duplicates")
@Requires(PEOPLE_EDIT)
class MergeController {

  private final Editions editions;
  private final Duplicates duplicates;
  private final Merges merges;
  private final Merging merging;

  MergeController(Editions editions, Duplicates duplicates, Merges merges, Merging merging) {
    this.editions = editions;
    this.duplicates = duplicates;
    this.merges = merges;
    this.merging = merging;
  }

  @GetMapping
  String list(@PathVariable("edition") String slug, Viewer viewer, Model model) {
    var pairs = twins(duplicates.list(editions.get(slug).id()), viewer);
    model.addAttribute("page", new DuplicatesPage(pairs));
    return "people/merging/list";
  }

  @GetMapping("/{into}/{from}")
  String compare(@PathVariable String into, @PathVariable String from, Viewer viewer, Model model) {
    var kept = get(into, viewer);
    var given = get(from, viewer);
    model.addAttribute("page", page(kept, given, merging.hindrances(kept, given, viewer)));
    return "people/merging/compare";
  }

  @PostMapping("/{into}/{from}")
  String merge(
      @PathVariable("edition") String slug,
      @PathVariable String into,
      @PathVariable String from,
      @RequestParam Map<String, String> choices,
      Viewer viewer,
      Model model,
      RedirectAttributes redirect) {
    return switch (merging.merge(into, from, choices, viewer)) {
      case Merging.Merged merged -> {
        Flash.done(redirect, "people.merging.done", merged.name());
        yield "redirect:/e/" + slug + "/desk/people/" + into;
      }
      case Merging.Gone gone -> {
        Flash.problem(redirect, "people.merging.gone");
        yield "redirect:/e/" + slug + "/desk/duplicates";
      }
      case Merging.Hindered hindered -> {
        var kept = get(into, viewer);
        model.addAttribute("page", page(kept, get(from, viewer), hindered.hindrances()));
        yield "people/merging/compare";
      }
    };
  }

  private MergePage page(Side into, Side from, List<Hindrance> hindrances) {
    return new MergePage(into, from, editions.list(), hindrances);
  }

  private List<DuplicatesPage.Twins> twins(List<Duplicates.Pair> pairs, Viewer viewer) {
    var ids = pairs.stream().flatMap(one -> Stream.of(one.oneId(), one.otherId()));
    var sides =
        merges.list(ids.collect(toSet())).stream()
            .filter(merging.touchable(viewer))
            .collect(toMap(Side::id, Function.identity()));
    return pairs.stream()
        .filter(pair -> sides.keySet().containsAll(List.of(pair.oneId(), pair.otherId())))
        .map(pair -> twins(pair, sides))
        .toList();
  }

  private static DuplicatesPage.Twins twins(Duplicates.Pair pair, Map<String, Side> sides) {
    return new DuplicatesPage.Twins(
        requireNonNull(sides.get(pair.oneId())),
        requireNonNull(sides.get(pair.otherId())),
        pair.likeness());
  }

  /** Records of editions that are not the viewer's business are not shown to exist. */
  private Side get(String person, Viewer viewer) {
    return merges.find(person).filter(merging.touchable(viewer)).orElseThrow(Refusal::notFound);
  }
}
