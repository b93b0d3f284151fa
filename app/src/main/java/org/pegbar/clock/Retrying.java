// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does again what PostgreSQL broke off to end a deadlock (40P01) or because it could not be put in
 * an order (40001). A refusal by the clock is an answer, not a reason to try again.
 */
public final class Retrying {

  private static final int ATTEMPTS = 8;
  private static final int LONGEST_PAUSE_MILLIS = 60;

  private Retrying() {}

  /**
   * Runs a whole transaction until it is not broken off, at most eight times.
   *
   * @throws IllegalStateException if a transaction is already open: only all of it can be repeated
   * @throws ConcurrencyFailureException if the last attempt was broken off, too
   */
  public static <T> T whileBrokenOff(Supplier<T> transaction) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A transaction can only be repeated as a whole");
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.get();
      } catch (ConcurrencyFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        pause(attempt);
      }
    }
  }

  private static void pause(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS * attempt));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
