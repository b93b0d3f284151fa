// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.people.Participant;

/**
 * People as one line of text each, which a browser can search in and a person can type: {@code 林一
 * Lin Yi · p012}. A name alone will do if only one person has it.
 */
public final class PersonChoices {

  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Collection<Participant> people;

  PersonChoices(Collection<Participant> people) {
    this.people = people;
    people.forEach(one -> labels.put(one.id(), label(one)));
  }

  public Collection<String> labels() {
    return labels.values();
  }

  String label(String personId) {
    return labels.getOrDefault(personId, "");
  }

  /** Whom a line means: the whole line, or a name, Latin name or code that only one person has. */
  Optional<String> find(String typed) {
    var exact = withLabel(typed);
    if (exact.size() == 1) {
      return Optional.of(exact.getFirst());
    }
    var named = people.stream().filter(one -> isCalled(one, typed)).map(Participant::id).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private List<String> withLabel(String typed) {
    return labels.entrySet().stream()
        .filter(one -> one.getValue().equals(typed))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isCalled(Participant one, String typed) {
    return typed.equalsIgnoreCase(one.person().name())
        || typed.equalsIgnoreCase(one.person().nameLatin())
        || typed.equals(one.code());
  }

  private static String label(Participant one) {
    var person = one.person();
    var latin =
        person.nameLatin().isEmpty() || person.nameLatin().equals(person.name())
            ? ""
            : " " + person.nameLatin();
    return person.name() + latin + " · " + one.code();
  }
}
