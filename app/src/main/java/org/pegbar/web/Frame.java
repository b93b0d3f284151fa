// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;

/**
 * What the frame around every page knows: the reader's language and texts, who is signed in, and
 * what they may open from here. Handed to every template as {@code frame}.
 *
 * @param path the present address without host and query
 * @param query the present query without {@code ?}, possibly empty
 * @param signedInAs the name of the account, if somebody is signed in
 * @param token of the reader's forms; a page without forms asks for none, and begins no session
 * @param notice what the last action has to say, shown once
 * @param place the edition of the page, if it belongs to one
 */
public record Frame(
    Language language,
    Texts texts,
    Assets assets,
    String path,
    String query,
    Optional<String> signedInAs,
    Supplier<String> token,
    Optional<Notice> notice,
    Optional<Place> place,
    boolean demo) {

  private static final Pattern LANG = Pattern.compile("(^|&)lang=[^&]*");

  /** The value of the hidden field {@code _csrf} in every form that posts. */
  public String csrf() {
    return token.get();
  }

  /** The text of a message key in the reader's language. */
  public String t(String key, Object... arguments) {
    return texts.get(language, key, arguments);
  }

  /** A bilingual text as this reader gets to see it, with the language that it is in. */
  public Bilingual.Reading read(Bilingual text) {
    return text.reading(language);
  }

  /** The address of a style sheet, script or picture that the application carries. */
  public String asset(String path) {
    return assets.address(path);
  }

  /** The present page in the other language. */
  public String inOtherLanguage() {
    var rest = LANG.matcher(query).replaceAll("").replaceFirst("^&", "");
    return path + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + language.other().code();
  }

  /** An address below the page's edition: {@code at("/desk/rooms")}. */
  public String at(String below) {
    return place.map(edition -> "/e/" + edition.slug()).orElse("") + below;
  }

  /**
   * The edition that the page belongs to.
   *
   * @param links the desk's pages that this viewer may open, in their order
   */
  public record Place(String slug, Bilingual name, List<Link> links) {}

  /** A link of the desk's navigation; group and label are message keys. */
  public record Link(String group, String label, String address) {}

  /** What the last action has to say. */
  public record Notice(boolean problem, String text) {}
}
