// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Progress;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.Suggestion;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;

/**
 * Runs walks in rounds, tells the listener in between, and lets the laggards continue from the
 * best.
 */
public final class LocalSearch {
  private static final long ROUND_STEPS = 2_000;
  private static final int ROUNDS_BETWEEN_EXCHANGES = 40;
  private static final long TELL_EVERY_NANOS = 100_000_000;
  private final Model model;
  private final Settings settings;
  private final PlanListener listener;
  private final long began;
  private final long deadline;
  private final List<Walk> walks;
  private final List<CurvePoint> curve = new ArrayList<>();
  private long lastTold;
  private boolean cancelled;

  private LocalSearch(Model model, Settings settings, PlanListener listener, long began) {
    this.model = model;
    this.began = began;
    this.lastTold = began;
    this.settings = settings;
    this.listener = listener;
    this.deadline = began + settings.timeLimit().toNanos();
    this.walks =
        IntStream.range(0, settings.threads())
            .mapToObj(i -> new Walk(model, settings.seedOf(i)))
            .toList();
  }

  /** Searches until a limit or the listener stops it. */
  public static Found search(
      Problem problem, Collection<Placement> start, Settings settings, PlanListener listener) {
    long began = System.nanoTime();
    Model model = Model.orNull(problem);
    return model == null
        ? new Found(List.of(), 0, 0, false, List.of())
        : new LocalSearch(model, settings, listener, began).run(start);
  }

  /**
   * The free places of one activity, cheapest first, none of a room's twice within its duration.
   */
  public static List<Suggestion> suggest(
      Problem problem, Collection<Placement> current, String activity, int count) {
    Model model = new Model(problem);
    Walk walk = new Walk(model, 0);
    int a = new Names(problem).activity(activity);
    new Opening(walk, model)
        .play(current.stream().filter(p -> !p.activity().equals(activity)).toList(), began());
    return new Suggestions(walk, model).of(a, count);
  }

  private static long began() {
    return System.nanoTime();
  }

  private Found run(Collection<Placement> start) {
    try (ExecutorService threads = Executors.newFixedThreadPool(walks.size())) {
      Rounds.all(threads, walks, walk -> new Opening(walk, model).play(start, deadline));
      note();
      for (int round = 1; goesOn(); round++) {
        long steps = roundSteps();
        Rounds.all(threads, walks, walk -> walk.run(steps, deadline));
        note();
        if (round % ROUNDS_BETWEEN_EXCHANGES == 0) {
          exchange();
        }
      }
    }
    Walk best = best();
    new Closing(best, model).play();
    note();
    return new Found(placements(best), steps(), moves(), cancelled, List.copyOf(curve));
  }

  private boolean goesOn() {
    boolean stepsLeft = settings.stepLimit() == 0 || walks.getFirst().steps < settings.stepLimit();
    boolean worthIt = best().bestTop > 0 || best().bestSoft > 0;
    if (!stepsLeft || !worthIt || System.nanoTime() - deadline >= 0 || Rounds.stuck(walks)) {
      return false;
    }
    tell();
    return !cancelled;
  }

  private long roundSteps() {
    long left =
        settings.stepLimit() == 0 ? ROUND_STEPS : settings.stepLimit() - walks.getFirst().steps;
    return Math.min(ROUND_STEPS, left);
  }

  private void exchange() {
    Walk best = best();
    for (Walk walk : walks) {
      if (walk != best && best.betterThan(walk)) {
        walk.adopt(best);
      }
    }
  }

  private void note() {
    Score score = score(best());
    if (curve.isEmpty() || score.betterThan(curve.getLast().best())) {
      curve.add(new CurvePoint(elapsed(), steps(), score));
    }
  }

  private void tell() {
    long now = System.nanoTime();
    if (now - lastTold >= TELL_EVERY_NANOS) {
      lastTold = now;
      int placed = (int) IntStream.of(best().bestRoom).filter(r -> r != Model.NOWHERE).count();
      cancelled =
          !listener.goOn(
              new Progress(elapsed(), steps(), moves(), score(best()), placed, model.activities));
    }
  }

  private Score score(Walk walk) {
    long belowHard = walk.bestTop % model.hardUnit;
    return new Score(
        walk.bestTop / model.hardUnit,
        belowHard / model.disruptionUnit,
        belowHard % model.disruptionUnit,
        walk.bestSoft);
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private long steps() {
    return walks.stream().mapToLong(walk -> walk.steps).sum();
  }

  private long moves() {
    return walks.stream().mapToLong(Walk::tried).sum();
  }

  private Walk best() {
    return walks.stream()
        .min(
            Comparator.<Walk>comparingLong(walk -> walk.bestTop)
                .thenComparingLong(walk -> walk.bestSoft))
        .orElseThrow();
  }

  private List<Placement> placements(Walk walk) {
    List<Placement> placements = new ArrayList<>();
    for (int a = 0; a < model.activities; a++) {
      if (walk.bestRoom[a] != Model.NOWHERE) {
        placements.add(
            new Placement(
                model.problem.activities().get(a).id(),
                model.problem.rooms().get(walk.bestRoom[a]).id(),
                walk.bestStart[a]));
      }
    }
    return List.copyOf(placements);
  }
}
