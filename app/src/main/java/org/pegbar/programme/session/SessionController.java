// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import static org.pegbar.access.Permission.DESK_READ;
import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Session;
import org.pegbar.web.Flash;
import org.pegbar.web.Problems;
import org.pegbar.web.ReaderLanguage;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's sessions: a table, and a form for one ({@code new} for one more). */
@Controller
@RequestMapping("/e/{edition}/desk/sessions")
class SessionController {

  private static final String FORM = "programme/session/form";

  private final Editions editions;
  private final Drafts drafts;
  private final Sessioning sessioning;

  SessionController(Editions editions, Drafts drafts, Sessioning sessioning) {
    this.editions = editions;
    this.drafts = drafts;
    this.sessioning = sessioning;
  }

  @GetMapping
  @Requires(DESK_READ)
  String list(
      @PathVariable("edition") String slug,
      @ModelAttribute SessionFilter filter,
      @RequestParam(name = "page", defaultValue = "1") String number,
      Viewer viewer,
      HttpServletRequest request,
      Model model) {
    int page = number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
    model.addAttribute(
        "page",
        SessionListPage.of(
            drafts.load(editions.get(slug)),
            filter,
            ReaderLanguage.of(request),
            page,
            viewer.may(PROGRAMME_EDIT)));
    return "programme/session/list";
  }

  @GetMapping("/{session}")
  @Requires(PROGRAMME_EDIT)
  String open(@PathVariable("edition") String slug, @PathVariable String session, Model model) {
    var draft = drafts.load(editions.get(slug));
    var stored = stored(draft, session);
    var form =
        stored
            .map(one -> SessionForm.of(one, new PersonChoices(draft.people())))
            .orElseGet(SessionForm::blank);
    return show(model, SessionFormPage.of(draft, stored, form, Problems.none()));
  }

  @PostMapping("/{session}")
  @Requires(PROGRAMME_EDIT)
  String save(
      @PathVariable("edition") String slug,
      @PathVariable String session,
      @RequestParam MultiValueMap<String, String> typed,
      Model model,
      RedirectAttributes redirect) {
    var edition = editions.get(slug);
    var form = new SessionForm(typed);
    if (form.has("more") || form.has("drop")) {
      return rowsChanged(edition, session, form, model);
    }
    var id = Optional.of(session).filter(one -> !one.equals("new"));
    return switch (sessioning.save(edition, id, form)) {
      case Sessioning.Saved saved -> {
        Flash.done(redirect, "programme.session.saved", saved.session().title());
        yield "redirect:/e/" + slug + "/desk/sessions/" + saved.session().id();
      }
      case Sessioning.Refused refused -> again(edition, session, form, refused.problems(), model);
      case Sessioning.Clashes clashes -> {
        var draft = drafts.load(edition);
        yield show(
            model,
            new SessionFormPage(
                draft,
                stored(draft, session),
                form,
                Problems.none(),
                clashes.reasons(),
                List.of()));
      }
      case Sessioning.Overtaken overtaken -> overtaken(edition, overtaken.theirs(), form, model);
    };
  }

  @PostMapping("/{session}/remove")
  @Requires(PROGRAMME_EDIT)
  String remove(
      @PathVariable("edition") String slug,
      @PathVariable String session,
      RedirectAttributes redirect) {
    return switch (sessioning.delete(editions.get(slug), session)) {
      case Sessioning.Deleted deleted -> {
        Flash.done(redirect, "programme.session.removed");
        yield "redirect:/e/" + slug + "/desk/sessions";
      }
      case Sessioning.WasReleased released -> {
        Flash.problem(redirect, "programme.session.was-released");
        yield "redirect:/e/" + slug + "/desk/sessions/" + session;
      }
    };
  }

  private String rowsChanged(Edition edition, String session, SessionForm form, Model model) {
    var drop = form.text("drop");
    var changed = drop.matches("\\d{1,4}") ? form.without(Integer.parseInt(drop)) : form;
    return again(edition, session, changed, Problems.none(), model);
  }

  private String again(
      Edition edition, String session, SessionForm form, Problems problems, Model model) {
    var draft = drafts.load(edition);
    return show(model, SessionFormPage.of(draft, stored(draft, session), form, problems));
  }

  /** Shows what the other one wrote; saving once more writes over it, knowingly. */
  private String overtaken(Edition edition, Session theirs, SessionForm form, Model model) {
    var draft = drafts.load(edition);
    var differences = differences(SessionForm.of(theirs, new PersonChoices(draft.people())), form);
    return show(
        model,
        new SessionFormPage(
            draft,
            Optional.of(theirs),
            form.upon(theirs.version()),
            Problems.one("", "programme.session.overtaken"),
            List.of(),
            differences));
  }

  private static List<SessionFormPage.Difference> differences(
      SessionForm theirs, SessionForm yours) {
    var differences = new ArrayList<SessionFormPage.Difference>();
    for (var field : SessionForm.FIELDS) {
      compare(field, theirs.text(field), yours.text(field), differences);
    }
    for (var field : SessionForm.LISTS) {
      compare(
          field,
          String.join(" ", theirs.all(field)),
          String.join(" ", yours.all(field)),
          differences);
    }
    compare("people", people(theirs), people(yours), differences);
    return differences;
  }

  private static void compare(
      String field, String theirs, String yours, List<SessionFormPage.Difference> differences) {
    if (!theirs.equals(yours)) {
      differences.add(new SessionFormPage.Difference(field, theirs, yours));
    }
  }

  private static String people(SessionForm form) {
    return String.join("; ", form.rows().stream().map(SessionForm.Row::person).toList());
  }

  private static Optional<Session> stored(Draft draft, String session) {
    return session.equals("new")
        ? Optional.empty()
        : Optional.of(draft.session(session).orElseThrow(Refusal::notFound));
  }

  private static String show(Model model, SessionFormPage page) {
    model.addAttribute("page", page);
    return FORM;
  }
}
