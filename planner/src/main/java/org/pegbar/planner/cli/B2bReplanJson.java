// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pegbar.planner.check.MeetingsChecker;
import org.pegbar.planner.formats.DznReader;
import org.pegbar.planner.formats.ReplanReader;
import org.pegbar.planner.formats.ReplanReader.Disturbed;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.meetings.ExactMeetings;
import org.pegbar.planner.plan.MeetingsPlan;

/** Meetings after something happened: the fewest moves, then the fewest breaks. */
final class B2bReplanJson implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    long began = System.nanoTime();
    Disturbed disturbed = disturbed(options);
    Duration limit = Duration.ofSeconds(options.number("--seconds", 60, 0, 86_400));
    MeetingsPlan plan =
        ExactMeetings.replan(
            disturbed.problem(), disturbed.old(), limit, options.number("--threads", 1, 1, 64));
    Map<String, Object> json = MeetingsJson.of(plan);
    json.put("moved", plan.moved());
    json.put("breaks", plan.breaks());
    json.put("movedAtLeast", plan.movedAtLeast());
    json.put("breaksAtLeast", plan.breaksAtLeast());
    MeetingsJson.write(options, disturbed.problem(), plan, json);
    out.printf(
        "%s moved %d, at least %d, breaks %d, %.2f s%n",
        plan.status(),
        plan.moved(),
        plan.movedAtLeast(),
        plan.breaks(),
        (System.nanoTime() - began) / 1e9);
    return FINE;
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    Disturbed disturbed = disturbed(options);
    Json solution = Json.read(Files.readString(options.path("--solution")));
    List<Integer> slots = B2bDzn.slots(solution);
    int code = B2bDzn.report(MeetingsChecker.judge(disturbed.problem(), slots), solution, out);
    List<Integer> old = disturbed.old();
    long moved =
        IntStream.range(0, Math.min(old.size(), slots.size()))
            .filter(m -> !old.get(m).equals(slots.get(m)))
            .count();
    int told = solution.field("moved").integer(0, Integer.MAX_VALUE);
    out.printf("moved %d%n", moved);
    return told == moved ? code : FAULTS;
  }

  private static Disturbed disturbed(Options options) throws IOException {
    Path file = options.path("--in");
    Json json = Json.read(Files.readString(file));
    String dzn = Files.readString(base(file, ReplanReader.baseInstance(json)));
    int morning = DznReader.morningSlots(dzn);
    int scenario = options.number("--scenario", 0, 0, 100_000);
    return ReplanReader.read(
        json, DznReader.read(dzn, ReplanReader.fairness(json)), scenario, morning);
  }

  /** The base instance lies beside the scenarios or in the folder of instances next to theirs. */
  private static Path base(Path file, String name) {
    List<Path> places =
        List.of(file.resolveSibling(name), file.resolveSibling("../b2b/instances").resolve(name));
    return places.stream()
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new BadInput(0, "base_instance", "a file at one of " + places, "none"));
  }
}
