// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Says when to stop: the time is up, or somebody said so, who is asked ten times a second. */
final class Watch {
  private static final long ASK_EVERY_NANOS = 100_000_000;
  private final long began = System.nanoTime();
  private final long limitNanos;
  private final BooleanSupplier goOn;
  private long asked = began - ASK_EVERY_NANOS;
  private long phaseEnds = Long.MAX_VALUE;
  private volatile boolean cancelled;

  Watch(Duration limit, BooleanSupplier goOn) {
    this.limitNanos = limit.toNanos();
    this.goOn = goOn;
  }

  /** From here on it is over at this part of the time at the latest. */
  void until(double part) {
    phaseEnds = (long) (limitNanos * part);
  }

  /** The part of the time that is gone. */
  double gone() {
    return (System.nanoTime() - began) / (double) Math.max(1, limitNanos);
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  boolean isOver() {
    long now = System.nanoTime();
    if (!cancelled && now - asked >= ASK_EVERY_NANOS) {
      asked = now;
      cancelled = !goOn.getAsBoolean();
    }
    return cancelled || now - began >= Math.min(limitNanos, phaseEnds);
  }

  boolean isCancelled() {
    return cancelled;
  }
}
