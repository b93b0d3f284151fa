// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.pegbar.database.Notices;
import org.pegbar.programme.ProgrammeReleased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Pages of the public site that are the same for everybody who has not signed in, until anything
 * behind them changes: a release, a consent, an edition, on whichever server. Bounded by memory.
 */
@Component
class KeptPages {

  private static final long MOST_BYTES = 24L << 20;
  private static final int MOST_NAMES = 10_000;
  private static final int LOCKS = 256;

  private final Cache<String, KeptPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, KeptPage page) -> page.weight())
          .build();
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST_NAMES).build();
  private final Lock[] locks =
      IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(Lock[]::new);
  private final Clock clock;
  private volatile long changes;

  KeptPages(Clock clock, Notices notices) {
    this.clock = clock;
    notices.listen("site", notice -> forget());
  }

  Optional<KeptPage> find(String key) {
    return Optional.ofNullable(pages.getIfPresent(key))
        .filter(page -> page.until().isAfter(clock.instant()));
  }

  /** Counts how often anything behind the pages has changed. */
  long changes() {
    return changes;
  }

  /**
   * Keeps a page unless something has changed since it was begun.
   *
   * @param begun what {@link #changes} said before it was made
   */
  void keep(String key, KeptPage page, long begun) {
    known.put(key, true);
    if (begun == changes) {
      pages.put(key, page);
      if (begun != changes) {
        pages.invalidate(key);
      }
    }
  }

  /** Whether such a page was ever kept: then only one needs to be made at a time. */
  boolean isKnown(String key) {
    return known.getIfPresent(key) != null;
  }

  Lock lock(String key) {
    return locks[Math.floorMod(key.hashCode(), LOCKS)];
  }

  /** On this server a release is seen at once by whoever made it, before it is announced. */
  @EventListener
  void released(ProgrammeReleased released) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            forget();
          }
        });
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // under the lock of this method
  private synchronized void forget() {
    changes++;
    pages.invalidateAll();
  }
}
