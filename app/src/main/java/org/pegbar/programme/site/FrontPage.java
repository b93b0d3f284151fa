// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.Frame;

/** The edition's front page. */
public record FrontPage(Site site, String jsonLd) {

  /** The activities by number. */
  public List<Published.Activity> activities() {
    return site.publication().document().activities().stream()
        .sorted(Comparator.comparingInt(Published.Activity::number))
        .toList();
  }

  public String weekday(LocalDate day, Frame frame) {
    return Days.weekday(day, frame.language());
  }

  public long sessionsOf(Published.Activity activity) {
    return site.publication().document().sessions().stream()
        .filter(session -> session.activityId().stream().anyMatch(activity.id()::equals))
        .count();
  }

  /** The codes of all languages spoken or interpreted into, the most frequent first. */
  public List<String> languages() {
    var all =
        site.publication().document().sessions().stream()
            .flatMap(session ->
                Stream.concat(Stream.of(session.language()), session.interpretation().stream()))
            .filter(code -> !code.isEmpty())
            .toList();
    return all.stream()
        .distinct()
        .sorted(
            Comparator.comparingLong((String code) -> all.stream().filter(code::equals).count())
                .reversed()
                .thenComparing(code -> code))
        .toList();
  }
}
