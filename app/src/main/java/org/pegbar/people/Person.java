// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.List;
import java.util.Optional;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Completeness;
import org.pegbar.language.Language;

/**
 * Somebody the conference knows, with an account or without.
 *
 * @param name in the person's own script
 * @param nameLatin in Latin letters, in the order in which the person writes it; may be empty
 * @param nameOrder which part of {@code nameLatin} comes first
 * @param languages what the person speaks: BCP 47 tags such as {@code zh}, {@code en}, {@code fr}
 * @param affiliations the most important one first
 */
public record Person(
    String id,
    String name,
    String nameLatin,
    NameOrder nameOrder,
    List<String> languages,
    Bilingual biography,
    List<Affiliation> affiliations,
    Optional<String> photoFileId,
    int version) {

  public Person {
    languages = List.copyOf(languages);
    affiliations = List.copyOf(affiliations);
  }

  /**
   * The name for both readers: the original script leads in Chinese, Latin letters in English. A
   * name that is in Latin letters anyway is the same on both sides.
   */
  public Bilingual displayName() {
    var latin = nameLatin.isEmpty() && isLatin(name) ? name : nameLatin;
    return new Bilingual(name, latin);
  }

  /** The name for a reader of that language; the original script where there is no Latin name. */
  public String displayName(Language language) {
    return displayName().read(language);
  }

  Person withPhoto(String fileId) {
    return new Person(
        id,
        name,
        nameLatin,
        nameOrder,
        languages,
        biography,
        affiliations,
        Optional.of(fileId),
        version);
  }

  /** How much of what people read about this person exists in both languages. */
  public Completeness completeness() {
    return affiliations.stream()
        .map(one -> Completeness.of(one.position()))
        .reduce(Completeness.of(displayName(), biography), Completeness::plus);
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
