// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.springframework.stereotype.Component;

/** Finds sessions, people, rooms and tracks in a release. */
@Component
public class Search {

  /** No more is read of what somebody types. */
  public static final int MOST_CHARACTERS = 120;

  private static final int MOST_RESULTS = 60;
  private static final int KEPT = 8;

  private final Map<String, IndexSearcher> indexes =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, IndexSearcher> eldest) {
          return size() > KEPT;
        }
      };

  /** The best first, at most sixty; with passages in the reader's language where there are any. */
  public List<Found> find(Publication publication, String typed, Language language) {
    var wanted = typed.strip();
    if (wanted.length() > MOST_CHARACTERS) {
      wanted = wanted.substring(0, MOST_CHARACTERS);
    }
    if (wanted.isEmpty()) {
      return List.of();
    }
    try {
      var index = index(publication);
      var marking = new Marking(wanted);
      var found = new ArrayList<Found>();
      var fields = index.storedFields();
      for (var hit : index.search(Asking.of(wanted), MOST_RESULTS).scoreDocs) {
        var document = fields.document(hit.doc);
        found.add(found(publication, document.get("kind"), document.get("id"), marking, language));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot be read", e);
    }
  }

  private synchronized IndexSearcher index(Publication publication) {
    return publication.isDraft() || publication.isAnnouncement()
        ? Indexing.of(publication)
        : indexes.computeIfAbsent(publication.id(), id -> Indexing.of(publication));
  }

  private static Found found(
      Publication publication, String kind, String id, Marking marking, Language language) {
    var excerpt =
        texts(publication, kind, id)
            .flatMap(text -> Stream.of(text.in(language), text.in(language.other())))
            .map(marking::excerpt)
            .filter(pieces -> !pieces.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Found(kind, id, excerpt);
  }

  private static Stream<Bilingual> texts(Publication publication, String kind, String id) {
    return switch (kind) {
      case "session" ->
          publication.session(id).stream()
              .flatMap(session ->
                  Stream.concat(
                      Stream.of(session.summary()),
                      session.parts().stream()
                          .flatMap(part -> publication.person(part.personId()).stream())
                          .map(Published.Person::name)));
      case "person" ->
          publication.person(id).flatMap(Published.Person::profile).stream()
              .flatMap(profile ->
                  Stream.concat(
                      Stream.of(profile.biography()),
                      profile.affiliations().stream()
                          .flatMap(one -> Stream.of(one.position(), one.organisation()))));
      default -> Stream.empty();
    };
  }
}
