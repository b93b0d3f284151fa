// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pegbar.language.Pinyin;
import org.pegbar.programme.publication.Published;

/** Everybody with a part, under the letter with which their name sounds. */
public record PeoplePage(Site site) {

  /** By initial; names that begin with no letter stand under {@code #}. */
  public Map<String, List<Published.Person>> byInitial() {
    return site.publication().document().people().stream()
        .sorted(Comparator.comparing(PeoplePage::sound).thenComparing(Published.Person::number))
        .collect(Collectors.groupingBy(PeoplePage::initial, TreeMap::new, Collectors.toList()));
  }

  private static String sound(Published.Person person) {
    return Pinyin.ofName(person.original());
  }

  private static String initial(Published.Person person) {
    var sound = sound(person).toUpperCase(Locale.ROOT);
    return sound.isEmpty() || sound.charAt(0) < 'A' || sound.charAt(0) > 'Z'
        ? "#"
        : sound.substring(0, 1);
  }
}
