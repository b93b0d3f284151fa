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

/** Runs a walk on each thread; each starts its next chapter from the best that any has found. */
public final class CourseSearch {
  private static final long ROUND_STEPS = 200_000;
  private static final long TELL_EVERY_NANOS = 100_000_000;
  private final CourseModel model;
  private final Settings settings;
  private final PlanListener listener;
  private final int lowerBound;
  private final long began = System.nanoTime();
  private final List<CourseWalk> walks;
  private final List<CurvePoint> curve = new ArrayList<>();
  private long steps;
  private long lastTold = began;
  private boolean cancelled;

  private CourseSearch(CoursesProblem problem, Settings settings, PlanListener listener) {
    this.model = new CourseModel(problem);
    this.settings = settings;
    this.listener = listener;
    this.lowerBound = new CourseBounds(problem).bound();
    this.walks =
        IntStream.range(0, settings.threads())
            .mapToObj(i -> new CourseWalk(model, settings.seed() * 64 + i))
            .toList();
  }

  /** Searches until a limit, the listener or a proof that nothing is cheaper stops it. */
  public static CoursesPlan search(
      CoursesProblem problem, Settings settings, PlanListener listener) {
    return new CourseSearch(problem, settings, listener).run();
  }

  private CoursesPlan run() {
    long deadline = began + settings.timeLimit().toNanos();
    try (ExecutorService threads = Executors.newFixedThreadPool(walks.size())) {
      note();
      Chapter chapter = Chapter.first();
      while (goesOn()) {
        double done = done();
        if (done >= chapter.to()) {
          chapter = chapter.next();
          exchange();
        }
        double temperature = chapter.temperature(done);
        long count = roundSteps();
        all(threads, walk -> walk.run(count, temperature, deadline));
        if (temperature < Chapter.ORDERED) {
          walks.forEach(CourseWalk::stiffen);
        }
        steps += count;
        note();
      }
    }
    return plan();
  }

  private boolean goesOn() {
    boolean proven = best().bestClashes == 0 && best().bestPrice <= lowerBound;
    if (proven || model.lectures == 0 || done() >= 1) {
      return false;
    }
    tell();
    return !cancelled;
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

  private void all(ExecutorService threads, Consumer<CourseWalk> action) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (CourseWalk walk : walks) {
      running.add(CompletableFuture.runAsync(() -> action.accept(walk), threads));
    }
    running.forEach(CompletableFuture::join);
  }

  private void exchange() {
    CourseWalk best = best();
    walks.forEach(walk -> walk.adopt(best));
  }

  private void note() {
    Score score = score();
    if (curve.isEmpty() || score.betterThan(curve.getLast().best())) {
      curve.add(new CurvePoint(elapsed(), tried(), score));
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
        lowerBound,
        cancelled,
        tried(),
        elapsed(),
        curve);
  }
}
