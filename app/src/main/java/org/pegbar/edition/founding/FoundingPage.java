// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.founding;

import java.util.List;
import java.util.stream.Stream;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Zones;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/** What the form of a new edition shows. */
public record FoundingPage(List<Edition> editions, FoundingForm form, Problems problems) {

  public List<Option> zoneOptions() {
    return Zones.options();
  }

  public List<Option> copyOptions(Frame frame) {
    var nothing = new Option("", frame.t("edition.founding.copy.nothing"));
    var each = editions.stream().map(one -> new Option(one.slug(), frame.read(one.name()).text()));
    return Stream.concat(Stream.of(nothing), each).toList();
  }
}
