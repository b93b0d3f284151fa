// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Progress;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.TracksPlan;
import org.pegbar.planner.problem.TracksProblem;

/**
 * Runs a walk on each thread; each starts its next chapter from the best that any has found. The
 * bound of the tracks alone comes first, and ends the search that meets it; the last of the time
 * goes to raising it.
 */
public final class TrackSearch {
  private static final long ROUND_STEPS = 20_000;
  private static final int ROUNDS_BETWEEN_EXCHANGES = 20;
  private static final double SEARCHED = 0.94;
  private static final int BOUND_ROUNDS = 60;
  private final Settings settings;
  private final PlanListener listener;
  private final TrackModel model;
  private final TrackBound bound;
  private final List<TrackWalk> walks;
  private final List<CurvePoint> curve = new ArrayList<>();
  private final long began = System.nanoTime();
  private long steps;
  private boolean cancelled;

  private TrackSearch(TracksProblem problem, Settings settings, PlanListener listener) {
    this.settings = settings;
    this.listener = listener;
    model = new TrackModel(problem);
    bound = new TrackBound(model);
    walks =
        IntStream.range(0, settings.threads())
            .mapToObj(i -> new TrackWalk(model, settings.seedOf(i), Chapter.of(i, model.dearest())))
            .toList();
  }

  /** Searches until a limit is reached or nothing is left to improve. */
  public static TracksPlan search(TracksProblem problem, Settings settings) {
    return search(problem, settings, PlanListener.SILENT);
  }

  /** Searches until a limit is reached, nothing is left to improve or the listener has enough. */
  public static TracksPlan search(TracksProblem problem, Settings settings, PlanListener listener) {
    return new TrackSearch(problem, settings, listener).search();
  }

  private TracksPlan search() {
    long end = began + settings.timeLimit().toNanos();
    bound.alone(began + (long) ((1 - SEARCHED) * settings.timeLimit().toNanos()));
    walk(began + (long) (SEARCHED * settings.timeLimit().toNanos()));
    if (best().isClean()) {
      bound.together(best().best, BOUND_ROUNDS, end);
    }
    return plan();
  }

  private void walk(long deadline) {
    try (ExecutorService threads = Executors.newFixedThreadPool(walks.size())) {
      double done = 0;
      for (int round = 1; done < 1 && !cancelled && best().best > bound.value(); round++) {
        double now = done;
        round(threads, now, deadline);
        steps += ROUND_STEPS;
        if (round % ROUNDS_BETWEEN_EXCHANGES == 0) {
          exchange();
        }
        done = done(deadline);
        cancelled = !tell();
      }
    }
  }

  /** By steps alone where they are limited, so that the clock does not decide what is found. */
  private double done(long deadline) {
    double time = (System.nanoTime() - began) / (double) Math.max(1, deadline - began);
    return settings.stepLimit() == 0 || time >= 1 ? time : steps / (double) settings.stepLimit();
  }

  private void round(ExecutorService threads, double done, long deadline) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (TrackWalk walk : walks) {
      running.add(CompletableFuture.runAsync(() -> walk.run(ROUND_STEPS, deadline, done), threads));
    }
    running.forEach(CompletableFuture::join);
  }

  private void exchange() {
    TrackWalk best = best();
    for (TrackWalk walk : walks) {
      if (best.best < walk.best) {
        walk.learn(best);
      }
    }
  }

  private TrackWalk best() {
    return walks.stream().min(Comparator.comparingLong(walk -> walk.best)).orElseThrow();
  }

  /** Tells the listener, and the curve if there is a new best. */
  private boolean tell() {
    Score score = best().score();
    if (curve.isEmpty() || score.betterThan(curve.getLast().best())) {
      curve.add(new CurvePoint(elapsed(), steps, score));
    }
    int placed = model.talks - (int) score.unplaced();
    return listener.goOn(new Progress(elapsed(), steps, moves(), score, placed, model.talks));
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private long moves() {
    return walks.stream().mapToLong(walk -> walk.tried).sum();
  }

  private TracksPlan plan() {
    int[][][] talks = best().table();
    int[][] tracks = new int[model.sessions][model.rooms];
    for (int s = 0; s < model.sessions; s++) {
      for (int r = 0; r < model.rooms; r++) {
        int first = IntStream.of(talks[s][r]).max().orElse(TrackBoard.NONE);
        tracks[s][r] = first == TrackBoard.NONE ? TrackBoard.NONE : model.track[first];
      }
    }
    Score score = best().score();
    return new TracksPlan(
        tracks,
        talks,
        score.soft(),
        score.hard(),
        (int) score.unplaced(),
        bound.value(),
        moves(),
        elapsed(),
        cancelled,
        List.copyOf(curve));
  }
}
