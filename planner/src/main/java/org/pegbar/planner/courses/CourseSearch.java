// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pegbar.planner.plan.CoursesPlan;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Progress;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.CoursesProblem;

/**
 * Runs walks, each of which starts its next chapter from the best that any has found, and beside
 * them a proof, whose timetable is exact in its periods and only needs its rooms. The proof has one
 * of several threads until it finishes or gives up; with one thread, or where steps are limited, it
 * takes turns with the walks.
 */
public final class CourseSearch {
  private static final long ROUND_STEPS = 200_000;
  private static final long STEPS_PER_LOOK = 50_000;

  /** How often a timetable of the proof that is not the best is polished. */
  private static final int ATTEMPTS = 2;

  private static final long TELL_EVERY_NANOS = 100_000_000;
  private final CourseModel model;
  private final Settings settings;
  private final PlanListener listener;
  private final long began = System.nanoTime();
  private final long deadline;
  private final boolean inTurns;
  private final Pace pace;
  private final CourseProof proof;
  private final List<CourseWalk> walks;
  private final List<CurvePoint> curve = new ArrayList<>();
  private long steps;
  private long owedNanos;
  private int[] offered = {};
  private int attempts;
  private boolean joined;
  private long lastTold = began;
  private boolean cancelled;

  private CourseSearch(CoursesProblem problem, Settings settings, PlanListener listener) {
    this.model = new CourseModel(problem);
    this.settings = settings;
    this.listener = listener;
    this.deadline = began + settings.timeLimit().toNanos();
    this.inTurns = settings.stepLimit() > 0 || settings.threads() == 1;
    this.pace = new Pace(inTurns);
    this.proof = new CourseProof(model, pace, new CourseBounds(problem).bound(), settings.seed());
    this.walks =
        IntStream.range(0, settings.threads())
            .mapToObj(i -> new CourseWalk(model, settings.seedOf(i)))
            .toList();
  }

  /** Searches until a limit, the listener or a proof that nothing is cheaper stops it. */
  public static CoursesPlan search(
      CoursesProblem problem, Settings settings, PlanListener listener) {
    return new CourseSearch(problem, settings, listener).run();
  }

  private CoursesPlan run() {
    try (ExecutorService threads = Executors.newFixedThreadPool(walks.size())) {
      note();
      Chapter chapter = Chapter.first();
      if (goesOn()) {
        proof.start();
        while (goesOn()) {
          chapter = turn(chapter);
          round(threads, chapter.temperature(done()));
          note();
        }
        pace.stop();
      }
    }
    return plan();
  }

  private boolean goesOn() {
    boolean proven = best().bestClashes == 0 && best().bestPrice <= proof.bound();
    if (proven || model.lectures == 0 || done() >= 1) {
      return false;
    }
    tell();
    return !cancelled;
  }

  /** The chapter to go on with: what the proof has found is polished, maybe again and again. */
  private Chapter turn(Chapter now) {
    int[] cells = proof.take();
    if (cells.length > 0) {
      offered = cells;
      attempts = 0;
    } else if (done() < now.to()) {
      return now;
    }
    if (offered.length > 0 && (attempts++ < ATTEMPTS || proof.isExact())) {
      exchange(offered);
      return Chapter.polish(done());
    }
    exchange(best().best());
    return now.next();
  }

  private void round(ExecutorService threads, double temperature) {
    long count = roundSteps();
    long start = System.nanoTime();
    proof.tell(done());
    all(threads, active(), walk -> walk.run(count, temperature, deadline));
    if (temperature < Chapter.ORDERED) {
      walks.forEach(CourseWalk::stiffen);
    }
    steps += count;
    if (settings.stepLimit() > 0) {
      pace.give(steps / STEPS_PER_LOOK - (steps - count) / STEPS_PER_LOOK);
    } else if (inTurns) {
      letProof(System.nanoTime() - start);
    }
  }

  /** Lets the proof go on for as long as the walks, in the long run. */
  private void letProof(long nanos) {
    owedNanos += nanos;
    while (owedNanos > 0 && !pace.isOver()) {
      long start = System.nanoTime();
      pace.give(1);
      owedNanos -= System.nanoTime() - start;
    }
  }

  /** The walks that have a thread; the last joins when the proof leaves it one. */
  private List<CourseWalk> active() {
    if (!joined && (inTurns || pace.isOver())) {
      joined = true;
      walks.getLast().adopt(best().best().clone());
    }
    return joined ? walks : walks.subList(0, walks.size() - 1);
  }

  private long roundSteps() {
    return settings.stepLimit() == 0
        ? ROUND_STEPS
        : Math.min(Math.max(1, settings.stepLimit() / 1000), settings.stepLimit() - steps);
  }

  /** By steps alone where they are limited, so that the clock does not decide what is found. */
  private double done() {
    double time =
        (System.nanoTime() - began) / (double) Math.max(1, settings.timeLimit().toNanos());
    return settings.stepLimit() == 0 || time >= 1 ? time : steps / (double) settings.stepLimit();
  }

  private static void all(
      ExecutorService threads, List<CourseWalk> walks, Consumer<CourseWalk> action) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (CourseWalk walk : walks) {
      running.add(CompletableFuture.runAsync(() -> action.accept(walk), threads));
    }
    running.forEach(CompletableFuture::join);
  }

  private void exchange(int[] cells) {
    int[] copy = cells.clone();
    walks.forEach(walk -> walk.adopt(copy));
  }

  private void note() {
    Score score = score();
    if (curve.isEmpty() || score.betterThan(curve.getLast().best())) {
      curve.add(new CurvePoint(elapsed(), tried(), score));
      if (score.hard() == 0) {
        proof.tell(best().best());
      }
    }
  }

  private void tell() {
    long now = System.nanoTime();
    if (now - lastTold >= TELL_EVERY_NANOS) {
      lastTold = now;
      cancelled =
          !listener.goOn(
              new Progress(elapsed(), steps, tried(), score(), model.lectures, model.lectures));
    }
  }

  private Score score() {
    return new Score(best().bestClashes, 0, 0, best().bestPrice);
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private long tried() {
    return walks.stream().mapToLong(CourseWalk::tried).sum();
  }

  private CourseWalk best() {
    CourseWalk best = walks.getFirst();
    for (CourseWalk walk : walks) {
      best = walk.betterThan(best) ? walk : best;
    }
    return best;
  }

  private CoursesPlan plan() {
    int[] cells = best().best();
    List<Held> held = new ArrayList<>();
    for (int l = 0; l < cells.length; l++) {
      int t = cells[l] / model.rooms;
      held.add(
          new Held(model.courseOf[l], cells[l] % model.rooms, t / model.perDay, t % model.perDay));
    }
    return new CoursesPlan(
        held,
        best().bestClashes,
        best().bestPrice,
        proof.bound(),
        cancelled,
        tried(),
        elapsed(),
        curve);
  }
}
