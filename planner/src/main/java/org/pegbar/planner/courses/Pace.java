// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

/**
 * How another thread may go on: freely, or in turns that are counted, so that what it has found by
 * then does not depend on the clock.
 */
final class Pace {
  private final boolean inTurns;
  private long left;
  private boolean over;
  private boolean finished;

  Pace(boolean inTurns) {
    this.inTurns = inTurns;
  }

  /** Gives so many looks, and waits until they are used up or the other has finished. */
  synchronized void give(long looks) {
    left += looks;
    notifyAll();
    while (inTurns && left > 0 && !finished && !over) {
      await();
    }
  }

  /** A look of the other thread: waits for its turn; true once it should stop. */
  synchronized boolean look() {
    left--;
    if (inTurns && left <= 0) {
      notifyAll();
    }
    while (inTurns && left <= 0 && !over) {
      await();
    }
    return over;
  }

  /** Says stop. */
  synchronized void end() {
    over = true;
    notifyAll();
  }

  /** Says stop, and waits until the other has. */
  synchronized void stop() {
    end();
    while (!finished && !Thread.currentThread().isInterrupted()) {
      await();
    }
  }

  /** The other has finished. */
  synchronized void finish() {
    finished = true;
    notifyAll();
  }

  /** True if the other has finished or should. */
  synchronized boolean isOver() {
    return finished || over;
  }

  private void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      over = true;
      Thread.currentThread().interrupt();
    }
  }
}
