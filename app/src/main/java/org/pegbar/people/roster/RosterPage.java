// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Collation;
import org.pegbar.language.Completeness;
import org.pegbar.language.Language;
import org.pegbar.people.Affiliation;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/**
 * What the roster shows.
 *
 * @param all everybody, sorted for the reader
 * @param found those who were asked for
 */
public record RosterPage(List<Entry> all, List<Entry> found, RosterQuery query, boolean mayEdit) {

  private static final int SIZE = 50;

  public List<Entry> shown() {
    return found.stream().skip((query.page() - 1L) * SIZE).limit(SIZE).toList();
  }

  public List<Integer> pages() {
    return IntStream.rangeClosed(1, (found.size() + SIZE - 1) / SIZE).boxed().toList();
  }

  public Completeness completeness() {
    return all.stream()
        .map(one -> one.participant().person().completeness())
        .reduce(new Completeness(0, 0), Completeness::plus);
  }

  /** Position and organisation in one line. */
  public static Bilingual line(Affiliation one) {
    return new Bilingual(
        (one.organisationName().read(Language.ZH) + " " + one.position().zh()).strip(),
        one.position().en().isEmpty()
            ? one.organisationName().en()
            : one.position().en() + ", " + one.organisationName().read(Language.EN));
  }

  public List<Option> roleOptions(Frame frame) {
    var all = new Option("", frame.t("people.roster.role.every"));
    var each =
        Arrays.stream(Role.values())
            .map(role -> new Option(role.code(), frame.t("access.role." + role.code())));
    return Stream.concat(Stream.of(all), each).toList();
  }

  /** The organisations of those who take part. */
  public List<Option> organisationOptions(Frame frame) {
    var every = new Option("", frame.t("people.roster.organisation.every"));
    var each =
        all.stream()
            .flatMap(one -> one.participant().person().affiliations().stream())
            .map(one -> new Option(one.organisationId(), frame.read(one.organisationName()).text()))
            .distinct()
            .sorted(comparing(Option::label, Collation.of(frame.language())));
    return Stream.concat(Stream.of(every), each).toList();
  }

  public List<Option> lackingOptions(Frame frame) {
    return Stream.of("", "availability", "consent", "language", "look")
        .map(one ->
            new Option(one, frame.t("people.roster.lacking." + (one.isEmpty() ? "any" : one))))
        .toList();
  }
}
