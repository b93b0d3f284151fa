// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.language.Language;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.web.Typed;
import org.springframework.web.util.UriComponentsBuilder;

/** Which sessions the table shows, and in which order: the query of its address. */
public record SessionFilter(
    @Nullable String q,
    @Nullable String state,
    @Nullable String kind,
    @Nullable String track,
    @Nullable String activity,
    @Nullable String only,
    @Nullable String sort) {

  static final List<String> COLUMNS =
      List.of("number", "title", "kind", "track", "minutes", "state", "placement");

  public String value(String name) {
    return Typed.text(
        switch (name) {
          case "q" -> q;
          case "state" -> state;
          case "kind" -> kind;
          case "track" -> track;
          case "activity" -> activity;
          case "only" -> only;
          default -> sort;
        });
  }

  boolean shows(Draft draft, SessionListPage.Row row) {
    var session = row.session();
    return is("state", session.state().code())
        && is("kind", session.kind().code())
        && is("track", session.trackId().orElse("-"))
        && is("activity", session.activityId().orElse("-"))
        && isAmong(row)
        && mentions(draft, session);
  }

  private boolean is(String field, String value) {
    return value(field).isEmpty() || value(field).equals(value);
  }

  private boolean isAmong(SessionListPage.Row row) {
    return switch (value("only")) {
      case "unplaced" -> row.session().placement().isEmpty();
      case "placed" -> row.session().placement().isPresent();
      case "warnings" -> row.warnings() > 0;
      case "untranslated" ->
          !row.session().title().isComplete() || !row.session().summary().isComplete();
      default -> true;
    };
  }

  private boolean mentions(Draft draft, Session session) {
    var words = value("q").toLowerCase(Locale.ROOT);
    if (words.isEmpty()
        || ("#" + session.number()).equals(words)
        || contains(session.title(), words)) {
      return true;
    }
    return session.parts().stream()
        .anyMatch(part -> contains(draft.personName(part.personId()), words));
  }

  private static boolean contains(org.pegbar.language.Bilingual text, String words) {
    return (text.zh() + " " + text.en()).toLowerCase(Locale.ROOT).contains(words);
  }

  Comparator<SessionListPage.Row> order(Draft draft, Language language) {
    var column = value("sort").replaceFirst("^-", "");
    var collator = Collator.getInstance(language.locale());
    Comparator<Session> order =
        switch (column) {
          case "title" -> Comparator.comparing(one -> one.title().read(language), collator);
          case "kind" -> Comparator.comparing(Session::kind);
          case "track" -> Comparator.comparing(one -> trackPosition(draft, one));
          case "minutes" -> Comparator.comparing(Session::minutes);
          case "state" -> Comparator.comparing(Session::state);
          case "placement" ->
              Comparator.comparing(
                  one -> one.placement().map(Placement::startsAt).orElse(Instant.MAX));
          default -> Comparator.comparing(Session::number);
        };
    var directed = value("sort").startsWith("-") ? order.reversed() : order;
    return Comparator.comparing(
        SessionListPage.Row::session, directed.thenComparing(Session::number));
  }

  private static int trackPosition(Draft draft, Session session) {
    var tracks = draft.place().tracks();
    return session
        .trackId()
        .flatMap(id -> tracks.stream().filter(track -> track.id().equals(id)).findFirst())
        .map(tracks::indexOf)
        .orElse(tracks.size());
  }

  /** Whether anything is left out. */
  public boolean isNarrow() {
    return List.of("q", "state", "kind", "track", "activity", "only").stream()
        .anyMatch(name -> !value(name).isEmpty());
  }

  /** How a column is sorted, as {@code aria-sort} says it; empty if it is not. */
  public Optional<String> sorted(String column) {
    var by = value("sort").isEmpty() ? "number" : value("sort");
    return by.equals(column)
        ? Optional.of("ascending")
        : by.equals("-" + column) ? Optional.of("descending") : Optional.empty();
  }

  /** The query that sorts by a column, the other way round if it is sorted by it already. */
  public String sortBy(String column) {
    return query(
        Map.of("sort", sorted(column).equals(Optional.of("ascending")) ? "-" + column : column));
  }

  /** The query of this table with something else instead. */
  public String query(Map<String, String> instead) {
    var uri = UriComponentsBuilder.newInstance();
    for (var name : List.of("q", "state", "kind", "track", "activity", "only", "sort", "page")) {
      var value = instead.getOrDefault(name, name.equals("page") ? "" : value(name));
      if (!value.isEmpty()) {
        uri.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
      }
    }
    var query = uri.encode().build().getQuery();
    return "?" + (query == null ? "" : query);
  }
}
