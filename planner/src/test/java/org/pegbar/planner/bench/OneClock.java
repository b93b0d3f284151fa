// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.pegbar.planner.Planner;
import org.pegbar.planner.chart.ProgressChart;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.formats.DznReader;
import org.pegbar.planner.formats.FrabReader;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Window;
import org.pegbar.planner.text.English;

/**
 * Programme and meetings together against programme, then meetings: both at once on a thread each,
 * so that they have the same time and the same load. Then a room is lost for an afternoon.
 */
public final class OneClock {
  private static final Planner PLANNER = Planner.builtIn();

  private OneClock() {}

  /** Arguments: frab XML, dzn, seconds, seed, file for the chart. */
  public static void main(String[] words) throws IOException {
    int seconds = Integer.parseInt(words[2]);
    long seed = Long.parseLong(words[3]);
    Joined joined =
        new Joined(
            FrabReader.read(Files.readAllBytes(Path.of(words[0]))).events(),
            DznReader.read(Files.readString(Path.of(words[1])), 2));
    Problem both = joined.problem(true, seed);
    System.out.printf(
        "%d activities (%d meetings), %d rooms and tables, %d people, %d favourites%n",
        both.activities().size(),
        both.activities().stream().filter(Activity::meeting).count(),
        both.rooms().size(),
        both.people().size(),
        both.demands().size());
    CompletableFuture<Plan> inTurn =
        CompletableFuture.supplyAsync(() -> inTurn(joined, both, seconds, seed));
    Plan together = plan(both, List.of(), seconds * 1000L, seed);
    say("together", together.score(), together);
    Plan after = inTurn.join();
    say("in turn", new Checker(both).judge(after.placements()).score(), after);
    English english = new English(both);
    together.unplaced().stream().limit(3).map(english::sentence).forEach(System.out::println);
    System.out.printf(
        "processor time %.1f s%n",
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
    Files.writeString(
        Path.of(words[4]),
        ProgressChart.of("One clock", together.curve(), together.elapsed()).svg());
    for (int i = 0; i < 3; i++) {
      loseARoom(both, together, i, seed);
    }
  }

  private static Plan inTurn(Joined joined, Problem both, int seconds, long seed) {
    Plan programme = plan(joined.problem(false, seed), List.of(), seconds * 500L, seed);
    ProblemBuilder pinned = copy(both, both.rooms());
    Set<String> placed = new HashSet<>();
    for (Placement at : programme.placements()) {
      placed.add(at.activity());
    }
    List<Placement> start = programme.placements();
    both.activities()
        .forEach(activity ->
            pinned.activity(placed.contains(activity.id()) ? pinned(activity, start) : activity));
    return plan(pinned.build(), start, seconds * 500L, seed);
  }

  private static Activity pinned(Activity activity, List<Placement> start) {
    Placement at =
        start.stream().filter(p -> p.activity().equals(activity.id())).findFirst().orElseThrow();
    return Activity.of(activity.id(), activity.name(), activity.minutes())
        .track(activity.track())
        .people(activity.people())
        .audience(activity.audience())
        .priority(activity.priority())
        .pinned(at.room(), at.start())
        .build();
  }

  /** The i-th room by use is lost on the first afternoon; everything else was announced. */
  private static void loseARoom(Problem both, Plan plan, int i, long seed) {
    List<Room> byUse =
        new ArrayList<>(both.rooms().stream().filter(r -> r.hall() == null).toList());
    byUse.sort((r, q) -> Long.compare(use(plan, q), use(plan, r)));
    Room lost = byUse.get(i);
    List<Room> rooms = new ArrayList<>(both.rooms());
    rooms.replaceAll(room -> room.equals(lost) ? without(room, both) : room);
    Map<String, Integer> people = new HashMap<>();
    both.activities().forEach(a -> people.put(a.id(), a.people().size()));
    ProblemBuilder changed = copy(both, rooms);
    both.activities().forEach(changed::activity);
    for (Placement at : plan.placements()) {
      changed.published(at, Math.max(1, people.getOrDefault(at.activity(), 1)));
    }
    Problem problem = changed.build();
    long began = System.nanoTime();
    Plan again =
        PLANNER.plan(
            problem, new Settings(seed, 0, Duration.ofMillis(900), 2), PlanListener.SILENT);
    long millis = (System.nanoTime() - began) / 1_000_000;
    long moved = plan.placements().stream().filter(p -> !again.placements().contains(p)).count();
    long hit = new Checker(problem).judge(plan.placements()).score().hard();
    System.out.printf(
        "without %s on the first afternoon: %d activities hit, %d moved, %s,"
            + " disruption at least %d, %d ms%n",
        lost.name(),
        hit,
        moved,
        again.score(),
        PLANNER.bounds(problem, again).disruption(),
        millis);
  }

  private static long use(Plan plan, Room room) {
    return plan.placements().stream()
        .filter(p -> p.room().equals(room.id()) && p.start() > 13 * 60 && p.start() < 1440)
        .count();
  }

  private static Room without(Room room, Problem problem) {
    int end = problem.days().getLast().open().getLast().to();
    return room.available(new Window(0, 13 * 60), new Window(1440, end));
  }

  private static ProblemBuilder copy(Problem problem, List<Room> rooms) {
    ProblemBuilder copy =
        Problem.named(problem.name()).quantum(problem.quantumMinutes()).days(problem.days());
    problem.venues().forEach(copy::venue);
    problem.travels().forEach(copy::travel);
    rooms.forEach(copy::room);
    problem.people().forEach(copy::person);
    problem.demands().forEach(d -> copy.demand(d.activity(), d.other(), d.people()));
    return copy;
  }

  private static Plan plan(Problem problem, List<Placement> start, long millis, long seed) {
    return PLANNER.plan(
        problem, start, new Settings(seed, 0, Duration.ofMillis(millis), 1), PlanListener.SILENT);
  }

  private static void say(String how, Score score, Plan plan) {
    System.out.printf(
        "%s: %s, %,d places tried a second, %s%n",
        how, score, plan.movesPerSecond(), plan.totals());
  }
}
