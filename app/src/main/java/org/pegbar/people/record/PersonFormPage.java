// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pegbar.edition.Edition;
import org.pegbar.language.Collation;
import org.pegbar.people.Consent;
import org.pegbar.people.NameOrder;
import org.pegbar.people.Organisation;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the form of one person shows, at the desk and to the person.
 *
 * @param id the person's id, or {@code new}
 * @param showsNeed whether the reader may know what the person needs
 */
public record PersonFormPage(
    Edition edition,
    String id,
    PersonForm form,
    List<Organisation> organisations,
    boolean hasPhoto,
    boolean showsNeed,
    Problems problems) {

  public boolean isNew() {
    return id.equals("new");
  }

  public List<Option> orderOptions(Frame frame) {
    return Arrays.stream(NameOrder.values())
        .map(order -> new Option(order.code(), frame.t("people.name-order." + order.code())))
        .toList();
  }

  public List<Option> organisationOptions(Frame frame) {
    var none = new Option("", "–");
    var all =
        organisations.stream()
            .map(one -> new Option(one.id(), frame.read(one.name()).text()))
            .sorted(comparing(Option::label, Collation.of(frame.language())));
    return Stream.concat(Stream.of(none), all).toList();
  }

  public List<Option> consentOptions(Frame frame) {
    return Arrays.stream(Consent.values())
        .map(one -> new Option(one.code(), frame.t("people.consent." + one.code())))
        .toList();
  }
}
