// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.TracksPlan;
import org.pegbar.planner.problem.TracksProblem;

/** Runs a walk on each thread; each starts its next chapter from the best that any has found. */
public final class TrackSearch {
  private static final long ROUND_STEPS = 50_000;
  private static final int ROUNDS_BETWEEN_EXCHANGES = 100;

  private TrackSearch() {}

  /** Searches until a limit is reached or nothing is left to improve. */
  public static TracksPlan search(TracksProblem problem, Settings settings) {
    TrackModel model = new TrackModel(problem);
    long began = System.nanoTime();
    long deadline = began + settings.timeLimit().toNanos();
    List<TrackWalk> walks =
        IntStream.range(0, settings.threads())
            .mapToObj(
                i -> new TrackWalk(model, settings.seed() * 64 + i, Chapter.of(i, model.dearest())))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(walks.size())) {
      long steps = 0;
      int round = 0;
      for (double done = 0; done < 1 && best(walks).best > 0; round++) {
        double now = done;
        round(walks, threads, walk -> walk.run(ROUND_STEPS, deadline, now));
        steps += ROUND_STEPS;
        if (round % ROUNDS_BETWEEN_EXCHANGES == ROUNDS_BETWEEN_EXCHANGES - 1) {
          exchange(walks);
        }
        done = done(settings, steps, began);
      }
    }
    return plan(model, best(walks), walks.stream().mapToLong(walk -> walk.tried).sum());
  }

  /** By steps alone where they are limited, so that the clock does not decide what is found. */
  private static double done(Settings settings, long steps, long began) {
    double time =
        (System.nanoTime() - began) / (double) Math.max(1, settings.timeLimit().toNanos());
    return settings.stepLimit() == 0 || time >= 1 ? time : steps / (double) settings.stepLimit();
  }

  private static void round(
      List<TrackWalk> walks, ExecutorService threads, Consumer<TrackWalk> action) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (TrackWalk walk : walks) {
      running.add(CompletableFuture.runAsync(() -> action.accept(walk), threads));
    }
    running.forEach(CompletableFuture::join);
  }

  private static void exchange(List<TrackWalk> walks) {
    TrackWalk best = best(walks);
    for (TrackWalk walk : walks) {
      if (walk != best && best.best < walk.best) {
        walk.learn(best);
      }
    }
  }

  private static TrackWalk best(List<TrackWalk> walks) {
    return walks.stream().min(Comparator.comparingLong(walk -> walk.best)).orElseThrow();
  }

  private static TracksPlan plan(TrackModel model, TrackWalk walk, long moves) {
    int[][][] talks = walk.table();
    int[][] tracks = new int[model.sessions][model.rooms];
    boolean[] placed = new boolean[model.talks];
    for (int s = 0; s < model.sessions; s++) {
      for (int r = 0; r < model.rooms; r++) {
        int track = TrackBoard.NONE;
        for (int talk : talks[s][r]) {
          if (talk != TrackBoard.NONE) {
            track = model.track[talk];
            placed[talk] = true;
          }
        }
        tracks[s][r] = track;
      }
    }
    int unplaced = (int) IntStream.range(0, model.talks).filter(i -> !placed[i]).count();
    long conflicts = walk.best / TrackWalk.HEAVY - 2L * unplaced;
    return new TracksPlan(tracks, talks, walk.best % TrackWalk.HEAVY, conflicts, unplaced, moves);
  }
}
