// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import static org.pegbar.access.Permission.PROGRAMME_EDIT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pegbar.access.Requires;
import org.pegbar.edition.Editions;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Telling;
import org.pegbar.programme.Warning;
import org.pegbar.programme.placement.Placing;
import org.pegbar.web.Frames;
import org.pegbar.web.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What a session that is being carried over the sheet would meet there, for {@code
 * <peg-prospects>}.
 */
@Controller
@RequestMapping("/e/{edition}/desk/sheet")
@Requires(PROGRAMME_EDIT)
class ProspectController {

  private final Editions editions;
  private final Drafts drafts;
  private final Placing placing;
  private final Frames frames;

  ProspectController(Editions editions, Drafts drafts, Placing placing, Frames frames) {
    this.editions = editions;
    this.drafts = drafts;
    this.placing = placing;
    this.frames = frames;
  }

  /** For every room the stretches of rows where the session cannot begin, or should not. */
  @GetMapping(path = "/prospects", produces = "application/json")
  @ResponseBody
  Map<String, List<Prospects.Stretch>> prospects(
      @PathVariable("edition") String slug,
      @RequestParam("session") String id,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
    var draft = drafts.load(editions.get(slug));
    var session = draft.session(id).orElseThrow(Refusal::notFound);
    var page = new SheetPage(draft, day, true, "", Optional.empty());
    return new Prospects(page, session).byRoom();
  }

  /** What speaks against one place: the worst level, and each reason in the reader's language. */
  @GetMapping(path = "/reasons", produces = "application/json")
  @ResponseBody
  Map<String, Object> reasons(
      @PathVariable("edition") String slug,
      @RequestParam("session") String id,
      @RequestParam String room,
      @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime start,
      HttpServletRequest request) {
    var edition = editions.get(slug);
    var draft = drafts.load(edition);
    var session = draft.session(id).orElseThrow(Refusal::notFound);
    var place = draft.room(room).orElseThrow(Refusal::notFound);
    var at = new Placement(place.id(), start.atZone(edition.zone()).toInstant(), false, false);
    var reasons = placing.reasons(draft, session, at);
    var telling = Telling.to(frames.of(request), edition.zone());
    return Map.of(
        "level",
        reasons.stream()
            .map(Warning::level)
            .min(Enum::compareTo)
            .map(ProspectController::code)
            .orElse(""),
        "reasons",
        reasons.stream().map(Warning::sentence).map(telling::tell).distinct().toList());
  }

  private static String code(Warning.Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
