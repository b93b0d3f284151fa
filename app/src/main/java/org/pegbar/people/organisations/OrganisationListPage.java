// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.organisations;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pegbar.language.Collation;
import org.pegbar.language.Completeness;
import org.pegbar.people.Organisation;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/**
 * The organisations that the instance knows.
 *
 * @param members how many people belong to each, by id
 * @param kind the only kind shown; empty for all
 * @param alliance whether only members of the alliance are shown
 */
public record OrganisationListPage(
    List<Organisation> all,
    Map<String, Integer> members,
    String kind,
    boolean alliance,
    boolean mayEdit) {

  /** Those that are asked for, in the order in which the reader looks for them. */
  public List<Organisation> shown(Frame frame) {
    return all.stream()
        .filter(one -> kind.isEmpty() || one.kind().code().equals(kind))
        .filter(one -> !alliance || one.allianceMember())
        .sorted(comparing(one -> one.name().read(frame.language()), Collation.of(frame.language())))
        .toList();
  }

  public int membersOf(Organisation organisation) {
    return members.getOrDefault(organisation.id(), 0);
  }

  public Completeness completeness() {
    return all.stream()
        .map(Organisation::completeness)
        .reduce(new Completeness(0, 0), Completeness::plus);
  }

  public List<Option> kindOptions(Frame frame) {
    var every = new Option("", frame.t("people.organisations.kind.every"));
    return Stream.concat(Stream.of(every), OrganisationFormPage.kinds(frame).stream()).toList();
  }
}
