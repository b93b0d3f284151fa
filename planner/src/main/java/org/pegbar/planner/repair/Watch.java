// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Says when to stop: at the end of a stretch of time, or when the caller no longer wants to. */
final class Watch {
  private static final int LOOK_EVERY = 64;
  private final long began = System.nanoTime();
  private final long end;
  private final BooleanSupplier goOn;
  private long stretchEnd;
  private int looks;
  private boolean over;
  private boolean cancelled;

  Watch(Effort effort) {
    end = began + effort.timeLimit().toNanos();
    goOn = effort.goOn();
    stretchEnd = end;
  }

  /** Begins a stretch that takes this part of the time that is left. */
  void begin(double part) {
    long now = System.nanoTime();
    stretchEnd = now + (long) (part * Math.max(0, end - now));
    over = cancelled || now - end >= 0;
    looks = 0;
  }

  /** Begins a stretch without end, for what must be done whatever the time. */
  void beginWithoutEnd() {
    over = false;
    looks = 1 - Integer.MAX_VALUE;
  }

  /** True when the stretch is over; looks at the clock only now and then. */
  boolean isOver() {
    if (!over && looks++ >= 0 && looks % LOOK_EVERY == 1) {
      cancelled = cancelled || !goOn.getAsBoolean();
      over = cancelled || System.nanoTime() - stretchEnd >= 0;
    }
    return over;
  }

  /** True when nothing more is to be begun. */
  boolean isSpent() {
    return cancelled || System.nanoTime() - end >= 0;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  boolean isCancelled() {
    return cancelled;
  }
}
