// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pegbar.planner.check.TrackCost;
import org.pegbar.planner.check.TracksChecker;
import org.pegbar.planner.check.TracksChecker.Verdict;
import org.pegbar.planner.formats.CosplibReader;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.input.JsonWriter;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.TracksPlan;
import org.pegbar.planner.problem.TracksProblem;
import org.pegbar.planner.tracks.TrackSearch;

/** CoSPLib: talks of tracks into sessions and rooms. */
final class CosplibJson implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    TracksProblem problem = CosplibReader.read(Files.readString(options.path("--in")));
    Settings settings =
        new Settings(
            options.number("--seed", 1, 0, Integer.MAX_VALUE),
            options.number("--steps", 0, 0, Integer.MAX_VALUE),
            Duration.ofSeconds(options.number("--seconds", 60, 0, 86_400)),
            options.number("--threads", 1, 1, 64));
    TracksPlan plan = TrackSearch.search(problem, settings);
    Verdict verdict = TracksChecker.judge(problem, plan.tracks(), plan.talks());
    Files.writeString(options.path("--out"), JsonWriter.write(json(problem, plan, verdict)));
    if (options.find("--explain").isPresent()) {
      Files.writeString(
          options.path("--explain"), JsonWriter.write(explanation(plan, verdict, settings)));
    }
    out.printf(
        Locale.ROOT,
        "objective %d, lower bound %d, presenter conflicts %d, unplaced %d; %,d moves%n",
        verdict.objective(),
        plan.lowerBound(),
        plan.conflicts(),
        plan.unplaced(),
        plan.moves());
    return FINE;
  }

  private static Map<String, Object> json(TracksProblem problem, TracksPlan plan, Verdict verdict) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("instance", problem.name());
    json.put("objective", verdict.objective());
    json.put("lowerBound", plan.lowerBound());
    json.put("gap", verdict.objective() - plan.lowerBound());
    json.put("optimal", plan.isOptimal());
    json.put("presenterConflicts", plan.conflicts());
    json.put("unplaced", plan.unplaced());
    json.put("terms", verdict.terms());
    json.put("tracks", Arrays.asList(plan.tracks()));
    json.put("submissions", Arrays.stream(plan.talks()).map(Arrays::asList).toList());
    return json;
  }

  /** What is paid for, by term and one by one, and how the best came down. */
  private static Map<String, Object> explanation(
      TracksPlan plan, Verdict verdict, Settings settings) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("objective", verdict.objective());
    json.put("lowerBound", plan.lowerBound());
    json.put("optimal", plan.isOptimal());
    json.put("terms", verdict.terms());
    json.put("costs", verdict.costs().stream().map(CosplibJson::cost).toList());
    json.put("curve", plan.curve().stream().map(CosplibJson::point).toList());
    json.put("seed", settings.seed());
    json.put("seconds", plan.elapsed().toMillis() / 1000.0);
    json.put("movesPerSecond", plan.movesPerSecond());
    return json;
  }

  private static Map<String, Object> cost(TrackCost cost) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("term", cost.term());
    json.put("points", cost.points());
    json.put("what", cost.what());
    return json;
  }

  private static Map<String, Object> point(CurvePoint point) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seconds", point.elapsed().toMillis() / 1000.0);
    json.put("conflicts", point.best().hard());
    json.put("unplaced", point.best().unplaced());
    json.put("objective", point.best().soft());
    return json;
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    TracksProblem problem = CosplibReader.read(Files.readString(options.path("--in")));
    Json solution = Json.read(Files.readString(options.path("--solution")));
    Verdict verdict =
        TracksChecker.judge(
            problem,
            CosplibReader.tracks(solution, problem),
            CosplibReader.talks(solution, problem));
    List<String> faults = verdict.faults();
    faults.forEach(out::println);
    out.printf(
        "objective %d, presenter conflicts %d, faults %d %s%n",
        verdict.objective(), verdict.presenterConflicts(), faults.size(), verdict.terms());
    return faults.isEmpty() && verdict.presenterConflicts() == 0 ? FINE : FAULTS;
  }
}
