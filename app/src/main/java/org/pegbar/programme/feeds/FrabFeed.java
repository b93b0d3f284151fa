// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabOutline;
import org.pegbar.programme.frab.FrabSchedule;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.publication.Publication;
import org.pegbar.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * A release as a frab schedule in one language. What an imported schedule said is said again as
 * long as it is true; what was changed here since is said as it is now.
 */
@Component
public class FrabFeed {

  private final PublicAddress address;

  FrabFeed(PublicAddress address) {
    this.address = address;
  }

  /** The schedule as schedule.xml has it. */
  public FrabSchedule xml(Publication publication, Language language) {
    return schedule(publication, language, false);
  }

  /** The schedule as schedule.json has it, with its rooms. */
  public FrabSchedule json(Publication publication, Language language) {
    return schedule(publication, language, true);
  }

  private FrabSchedule schedule(Publication publication, Language language, boolean withRooms) {
    var outline = publication.edition().outline().map(FrabOutline::read);
    var days = new FrabDays(publication, language, outline, address).days();
    var headings = new FrabHeadings(publication, language, outline);
    var conference = new ArrayList<FrabField>();
    conference.addAll(
        new FrabConference(publication, language, outline, address).fields(days.size()));
    conference.addAll(headings.conferenceTracks());
    if (withRooms) {
      conference.addAll(headings.rooms());
    }
    return new FrabSchedule(head(publication, outline), conference, headings.tail(), days);
  }

  private List<FrabField> head(Publication publication, Optional<FrabOutline> outline) {
    var generator = new FrabText("generator", Map.of("name", "Pegbar"), "").with("version", "0.1");
    return List.of(
        generator,
        new FrabText("url", FrabConference.url(address, publication, "/programme.xml")),
        new FrabText("version", version(publication, outline)));
  }

  /** The first release of an imported schedule carries its version; from there we count. */
  private static String version(Publication publication, Optional<FrabOutline> outline) {
    return outline
        .filter(told -> publication.number() == 1)
        .flatMap(told -> told.schedule().version())
        .filter(version -> !version.isBlank())
        .orElse(String.valueOf(publication.number()));
  }
}
