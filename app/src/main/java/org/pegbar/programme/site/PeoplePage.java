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

  private record Sounding(String sound, Published.Person person) {

    String initial() {
      var upper = sound.toUpperCase(Locale.ROOT);
      return upper.isEmpty() || upper.charAt(0) < 'A' || upper.charAt(0) > 'Z'
          ? "#"
          : upper.substring(0, 1);
    }
  }

  /** By initial; names that begin with no letter stand under {@code #}. */
  public Map<String, List<Published.Person>> byInitial() {
    return site.publication().document().people().stream()
        .map(person -> new Sounding(Pinyin.ofName(person.original()), person))
        .sorted(Comparator.comparing(Sounding::sound).thenComparing(one -> one.person().number()))
        .collect(
            Collectors.groupingBy(
                Sounding::initial,
                TreeMap::new,
                Collectors.mapping(Sounding::person, Collectors.toList())));
  }
}
