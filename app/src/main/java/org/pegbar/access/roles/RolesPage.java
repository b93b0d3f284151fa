// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.roles;

import java.util.Comparator;
import java.util.List;
import org.pegbar.access.Role;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/** Who has which role in an edition. */
public record RolesPage(List<Holder> people) {

  public RolesPage {
    people = List.copyOf(people);
  }

  /** Those who work at the desk, the owners first. */
  public List<Holder> staff() {
    return people.stream()
        .filter(Holder::isStaff)
        .sorted(Comparator.comparing(Holder::firstRole))
        .toList();
  }

  /** Those whose role opens no desk: speakers, jurors. */
  public List<Holder> guests() {
    return people.stream().filter(one -> !one.isStaff() && !one.roles().isEmpty()).toList();
  }

  /** Everybody else who takes part. */
  public List<Option> others(Frame frame) {
    return people.stream()
        .filter(one -> one.roles().isEmpty())
        .map(one -> new Option(one.personId(), frame.read(one.name()).text() + " · " + one.code()))
        .toList();
  }

  public List<Role> roles() {
    return List.of(Role.values());
  }
}
