// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import java.time.Instant;
import java.util.OptionalInt;
import org.pegbar.edition.Edition;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.ProgrammeReleased;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Publications;
import org.pegbar.programme.publication.Publishing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a release: one transaction that sees the draft at one moment, writes the document under the
 * next number, and tells the registry of events. Of two who release at once one is told so.
 */
@Component
class Releasing implements Publisher {

  private final Drafts drafts;
  private final Publications publications;
  private final Releases releases;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate atOneMoment;

  Releasing(
      Drafts drafts,
      Publications publications,
      Releases releases,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.drafts = drafts;
    this.publications = publications;
    this.releases = releases;
    this.events = events;
    atOneMoment = new TransactionTemplate(transactions);
    atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** What came of it. */
  sealed interface Outcome {

    record Released(int number) implements Outcome {}

    /** Somebody else released since the page was opened. */
    record Overtaken(int number) implements Outcome {}

    /** Double bookings that nobody has solved; they can be released knowingly. */
    record Contested(int count) implements Outcome {}

    record NothingChanged(int number) implements Outcome {}
  }

  /** What a release would be now. */
  Review review(Edition edition) {
    return atOneMoment.execute(status -> load(edition));
  }

  /**
   * @param seen the number of the newest release when the page was opened
   * @param knowingly whether unsolved double bookings are released knowingly
   */
  Outcome release(Edition edition, int seen, Bilingual note, boolean knowingly, String by) {
    try {
      return atOneMoment.execute(status -> make(load(edition), seen, note, knowingly, by));
    } catch (DuplicateKeyException | ConcurrencyFailureException e) {
      return new Outcome.Overtaken(seen + 1);
    }
  }

  @Override
  public OptionalInt release(Edition edition, Bilingual note, String releasedBy) {
    int last = publications.newest(edition.id()).map(Publication::number).orElse(0);
    return switch (release(edition, last, note, true, releasedBy)) {
      case Outcome.Released(int number) -> OptionalInt.of(number);
      case Outcome.Overtaken(int number) -> OptionalInt.of(number);
      case Outcome.Contested contested -> OptionalInt.empty();
      case Outcome.NothingChanged nothing -> OptionalInt.empty();
    };
  }

  @Override
  public boolean isReleased(Edition edition) {
    return publications.newest(edition.id()).isPresent();
  }

  private Review load(Edition edition) {
    var draft = drafts.load(edition);
    var last =
        publications
            .newest(edition.id())
            .orElseGet(() ->
                new Publication(
                    "", 0, Instant.EPOCH, Publishing.announcement(edition, draft.place())));
    return Review.of(draft, last);
  }

  private Outcome make(Review review, int seen, Bilingual note, boolean knowingly, String by) {
    if (review.last().number() != seen) {
      return new Outcome.Overtaken(review.last().number());
    }
    if (review.changesNothing()) {
      return new Outcome.NothingChanged(seen);
    }
    if (!knowingly && !review.contested().isEmpty()) {
      return new Outcome.Contested(review.contested().size());
    }
    var edition = review.draft().edition().id();
    var id = RandomCode.fresh();
    releases.insert(edition, id, seen + 1, note, by, review.document(), review.changes());
    events.publishEvent(new ProgrammeReleased(edition.value(), id, seen + 1));
    return new Outcome.Released(seen + 1);
  }
}
