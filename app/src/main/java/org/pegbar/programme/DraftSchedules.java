// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Clock;
import org.pegbar.edition.Edition;
import org.pegbar.language.Language;
import org.pegbar.programme.feeds.FrabFeed;
import org.pegbar.programme.frab.FrabJson;
import org.pegbar.programme.frab.FrabXml;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Publications;
import org.pegbar.programme.publication.Publishing;
import org.springframework.stereotype.Component;

/**
 * The draft as the next release would be published, in the formats of the feeds: for those who may
 * read the desk. It holds what a release would hold and nothing else.
 */
@Component
public class DraftSchedules {

  private final Drafts drafts;
  private final Publications publications;
  private final FrabFeed feed;
  private final Clock clock;

  DraftSchedules(Drafts drafts, Publications publications, FrabFeed feed, Clock clock) {
    this.drafts = drafts;
    this.publications = publications;
    this.feed = feed;
    this.clock = clock;
  }

  /** As schedule.xml. */
  public byte[] xml(Edition edition, Language language) {
    return FrabXml.write(feed.xml(draft(edition), language));
  }

  /** As schedule.json. */
  public byte[] json(Edition edition, Language language) {
    return FrabJson.write(feed.json(draft(edition), language));
  }

  private Publication draft(Edition edition) {
    int last = publications.newest(edition.id()).map(Publication::number).orElse(0);
    return Publication.draft(last + 1, clock.instant(), Publishing.of(drafts.load(edition)));
  }
}
