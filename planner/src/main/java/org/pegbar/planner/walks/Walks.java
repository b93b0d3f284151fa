// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.pegbar.planner.plan.Settings;

/**
 * Runs walks in rounds and hands the best around. The rounds are of steps, so that with a step
 * limit and the same seed and number of walks the same is found, however long it takes.
 *
 * @param <W> the kind of walk
 */
public final class Walks<W extends Walk<W>> {
  private static final long TELL_EVERY_NANOS = 100_000_000;
  private static final int ROUNDS_OF_A_LIMIT = 400;
  private static final Comparator<Walk<?>> BY_WORTH =
      Comparator.<Walk<?>>comparingInt(Walk::missing).thenComparing(Walk::bestPenalty);
  private final List<W> walks;
  private final Settings settings;
  private final Watcher watcher;
  private final int exchanges;
  private final long roundSteps;
  private final long began;
  private final List<Glance> curve = new ArrayList<>();
  private long lastTold;
  private long steps;
  private boolean cancelled;

  /**
   * One walk for each thread.
   *
   * @param began by {@link System#nanoTime}: when the time limit began to run
   * @param roundSteps about a few hundredths of a second's
   * @param exchanges how often the best is handed around in all
   */
  public Walks(
      List<W> walks,
      Settings settings,
      Watcher watcher,
      long began,
      long roundSteps,
      int exchanges) {
    this.walks = walks;
    this.settings = settings;
    this.watcher = watcher;
    this.began = began;
    this.lastTold = began;
    this.exchanges = exchanges;
    long limit = settings.stepLimit();
    this.roundSteps =
        limit == 0 ? roundSteps : Math.clamp(limit / ROUNDS_OF_A_LIMIT, 1, roundSteps);
  }

  /** A walk for each thread, each from a seed of its own, begun side by side. */
  public static <W> List<W> begin(Settings settings, LongFunction<W> bySeed) {
    return IntStream.range(0, settings.threads())
        .parallel()
        .mapToObj(i -> bySeed.apply(settings.seedOf(i)))
        .toList();
  }

  /** Searches until a limit or the watcher stops it. */
  public Report run() {
    long deadline = began + settings.timeLimit().toNanos();
    int exchanged = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(walks.size())) {
      note();
      for (double done = done(); done < 1 && !cancelled; done = done()) {
        round(threads, deadline, done);
        if ((int) (done() * (exchanges + 1)) > exchanged) {
          exchanged = (int) (done() * (exchanges + 1));
          exchange();
        }
        note();
        tell();
      }
    }
    return new Report(settings.seed(), elapsed(), steps, moves(), cancelled, List.copyOf(curve));
  }

  private void round(ExecutorService threads, long deadline, double done) {
    long left = settings.stepLimit() == 0 ? roundSteps : settings.stepLimit() - steps;
    long count = Math.min(roundSteps, left);
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (W walk : walks) {
      running.add(CompletableFuture.runAsync(() -> walk.run(count, deadline, done), threads));
    }
    running.forEach(CompletableFuture::join);
    steps += count;
  }

  /** By steps alone where they are limited, so that the clock does not decide what is found. */
  private double done() {
    double time = elapsed().toNanos() / (double) Math.max(1, settings.timeLimit().toNanos());
    return settings.stepLimit() == 0 || time >= 1 ? time : steps / (double) settings.stepLimit();
  }

  private void exchange() {
    W best = best();
    for (W walk : walks) {
      if (BY_WORTH.compare(walk, best) > 0) {
        walk.learn(best);
      }
    }
  }

  /** The walk that has found the best. */
  public W best() {
    return walks.stream().min(BY_WORTH).orElseThrow();
  }

  private void note() {
    Glance glance = glance();
    if (curve.isEmpty()
        || glance.missing() < curve.getLast().missing()
        || glance.best().compareTo(curve.getLast().best()) < 0) {
      curve.add(glance);
    }
  }

  private void tell() {
    long now = System.nanoTime();
    if (now - lastTold >= TELL_EVERY_NANOS) {
      lastTold = now;
      cancelled = !watcher.goOn(glance());
    }
  }

  private Glance glance() {
    W best = best();
    return new Glance(elapsed(), steps, moves(), best.bestPenalty(), best.missing());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private long moves() {
    return walks.stream().mapToLong(Walk::weighed).sum();
  }
}
