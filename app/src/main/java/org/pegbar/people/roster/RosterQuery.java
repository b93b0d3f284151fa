// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import static org.pegbar.web.Typed.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the roster is asked for.
 *
 * @param q part of a name in any script, its pinyin or initials, an e-mail address, an organisation
 * @param role a code of a role; empty for all
 * @param organisation an id; empty for all
 * @param lacking {@code availability}, {@code consent}, {@code language}, or {@code look} for those
 *     whose changed availability nobody has looked at; empty for all
 * @param page from 1
 */
public record RosterQuery(String q, String role, String organisation, String lacking, int page) {

  static RosterQuery of(Map<String, String> typed) {
    var page = text(typed.get("page"));
    return new RosterQuery(
        text(typed.get("q")),
        text(typed.get("role")),
        text(typed.get("organisation")),
        text(typed.get("lacking")),
        page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
  }

  public boolean isEverybody() {
    return (q + role + organisation + lacking).isEmpty();
  }

  /** The query of another page of the same people. */
  public String onPage(int number) {
    return "?q="
        + encode(q)
        + "&role="
        + encode(role)
        + "&organisation="
        + encode(organisation)
        + "&lacking="
        + encode(lacking)
        + "&page="
        + number;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
