// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.formats.ProblemReader;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Window;

/**
 * Lets random things happen to a published plan and measures the proposals. Not a test: {@code
 * bench/planner-disruptions} runs it.
 */
public final class DisruptionProbe {
  private static final Effort EFFORT = Effort.lasting(Duration.ofMillis(1500));
  private final Problem problem;
  private final List<Placement> home;
  private final Random random;

  /** What came of one disruption. */
  private record Line(String kind, long millis, long foundMillis, String answer, int moved) {}

  private DisruptionProbe(Problem problem, long seed) {
    this.problem = problem;
    this.home = Repair.home(problem);
    this.random = new Random(seed);
  }

  /** FILE [COUNT] [SEED]. */
  public static void main(String[] args) throws IOException {
    Problem problem = ProblemReader.read(Files.readString(Path.of(args[0])));
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    DisruptionProbe probe = new DisruptionProbe(problem, seed);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(probe.measure());
    }
    print(lines);
  }

  private static void print(List<Line> lines) {
    Map<String, List<Line>> byKind = new TreeMap<>();
    for (Line line : lines) {
      byKind.computeIfAbsent(line.kind, unused -> new ArrayList<>()).add(line);
    }
    byKind.put("together", lines);
    System.out.println(
        "| kind | number | proposal p50, p95, max (ms) | first remedy p95 (ms) | moves, most |"
            + " answers |");
    System.out.println("|---|---|---|---|---|---|");
    byKind.forEach((kind, some) -> System.out.println(row(kind, some)));
  }

  private static String row(String kind, List<Line> lines) {
    long[] millis = lines.stream().mapToLong(Line::millis).sorted().toArray();
    long[] found = lines.stream().mapToLong(Line::foundMillis).sorted().toArray();
    Map<String, Integer> answers = new TreeMap<>();
    lines.forEach(line -> answers.merge(line.answer, 1, Integer::sum));
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d, %d, %d | %d | %d, %d | %s |",
        kind,
        lines.size(),
        at(millis, 0.5),
        at(millis, 0.95),
        millis[millis.length - 1],
        at(found, 0.95),
        lines.stream().mapToInt(Line::moved).sum(),
        lines.stream().mapToInt(Line::moved).max().orElse(0),
        answers);
  }

  private static long at(long[] sorted, double part) {
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)];
  }

  private Line measure() {
    Disruption disruption = any();
    String kind = disruption.getClass().getSimpleName();
    long began = System.nanoTime();
    Disrupted disrupted = Disrupted.by(problem, List.of(disruption));
    Outcome outcome = Repair.of(disrupted, EFFORT);
    long millis = (System.nanoTime() - began) / 1_000_000;
    return switch (outcome) {
      case Outcome.Sound sound -> new Line(kind, millis, millis, "nothing broken", 0);
      case Outcome.Unmendable stuck -> new Line(kind, millis, millis, "pins in the way", 0);
      case Outcome.Mended mended -> {
        Remedy best = mended.best();
        mended.front().forEach(remedy -> assertSound(disrupted, remedy));
        String answer =
            (best.isFewest() ? "proven" : "gap " + best.gap())
                + (best.unplaced().isEmpty() ? "" : ", some left out");
        yield new Line(kind, millis, mended.foundAfter().toMillis(), answer, best.moved());
      }
    };
  }

  private static void assertSound(Disrupted disrupted, Remedy remedy) {
    if (!new Checker(disrupted.problem()).violations(remedy.placements()).isEmpty()) {
      throw new IllegalStateException("A remedy breaks rules.");
    }
  }

  private Disruption any() {
    Activity activity = placed();
    return switch (random.nextInt(activity.items().isEmpty() ? 4 : 5)) {
      case 0, 1 -> activity.people().isEmpty() ? any() : away(activity);
      case 2 -> new Disruption.RoomLost(room(activity), stretch(activity));
      case 3 ->
          new Disruption.Lengthened(
              activity.id(), activity.minutes() + 15 * (1 + random.nextInt(4)));
      default -> new Disruption.ItemGone(one(activity.items()), stretch(activity));
    };
  }

  private Disruption away(Activity activity) {
    return new Disruption.PersonAway(one(activity.people()), stretch(activity));
  }

  /** The whole day of the activity, its first half, or its second. */
  private Window stretch(Activity activity) {
    int start = start(activity);
    Day day =
        problem.days().stream()
            .filter(d -> d.open().getFirst().from() <= start)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    int from = day.open().getFirst().from();
    int to = day.open().getLast().to();
    int middle = (from + to) / 2;
    return List.of(new Window(from, to), new Window(from, middle), new Window(middle, to))
        .get(random.nextInt(3));
  }

  private Activity placed() {
    Placement place = home.get(random.nextInt(home.size()));
    return problem.activities().stream()
        .filter(activity -> activity.id().equals(place.activity()))
        .findFirst()
        .orElseThrow();
  }

  private String room(Activity activity) {
    return home(activity).room();
  }

  private int start(Activity activity) {
    return home(activity).start();
  }

  private Placement home(Activity activity) {
    return home.stream().filter(p -> p.activity().equals(activity.id())).findFirst().orElseThrow();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
