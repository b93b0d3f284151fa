// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pegbar.edition.Edition;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Telling;
import org.pegbar.web.Frame;
import org.pegbar.web.Problems;

/**
 * What the planning page shows.
 *
 * @param runs the latest runs, newest first
 * @param sessions how many are to be planned
 * @param seconds as typed
 * @param seed as typed
 */
public record PlanningPage(
    Edition edition, List<Run> runs, int sessions, String seconds, String seed, Problems problems) {

  private static final int BAR = 120;
  private static final int CURVE_WIDTH = 320;
  private static final int CURVE_HEIGHT = 80;

  public Optional<Run> underWay() {
    return runs.stream().filter(run -> run.state().isUnderWay()).findFirst();
  }

  /** The latest run that has ended. */
  public Optional<Run> latest() {
    return runs.stream().filter(run -> !run.state().isUnderWay()).findFirst();
  }

  public String tell(Frame frame, Sentence sentence) {
    return Telling.to(frame, edition.zone()).tell(sentence);
  }

  public String when(Frame frame, Run run) {
    return Telling.to(frame, edition.zone()).moment(run.requestedAt());
  }

  /** How far it is, in words. */
  public static String message(Frame frame, Run run) {
    var progress = run.progress();
    return progress.sessions() == 0
        ? frame.t("programme.planning.waiting")
        : frame.t(
            "programme.planning.progress",
            progress.elapsedMillis() / 1000,
            run.seconds(),
            progress.placed(),
            progress.sessions(),
            progress.soft());
  }

  /** The length of a cost's bar, the dearest being the longest. */
  public long bar(Run.Result result, Run.RuleCost cost) {
    long most = result.costs().stream().mapToLong(Run.RuleCost::penalty).max().orElse(1);
    return most == 0 ? 0 : Math.max(1, cost.penalty() * BAR / most);
  }

  /** The wishes' penalty over time as points of a line, falling; empty if there is too little. */
  public String curve(Run run) {
    var points = run.progress().curve();
    if (points.size() < 2) {
      return "";
    }
    double end = Math.max(1, run.progress().elapsedMillis());
    long most = most(run);
    var line =
        points.stream()
            .map(
                one -> Math.round(one.millis() * CURVE_WIDTH / end) + "," + level(one.soft(), most))
            .collect(Collectors.joining(" "));
    return line + " " + CURVE_WIDTH + "," + level(points.getLast().soft(), most);
  }

  /** How far down in the curve's picture a penalty lies. */
  public long level(Run run, long soft) {
    return level(soft, most(run));
  }

  private static long most(Run run) {
    return Math.max(1, run.progress().curve().stream().mapToLong(Run.Point::soft).max().orElse(1));
  }

  private static long level(long soft, long most) {
    return Math.round(CURVE_HEIGHT - (double) soft * CURVE_HEIGHT / most);
  }
}
