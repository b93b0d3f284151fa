// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.List;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.walks.Report;
import org.pegbar.planner.walks.Walks;
import org.pegbar.planner.walks.Watcher;

/** Plans a conference. */
public final class ConferenceSearch {
  private static final long ROUND_STEPS = 100_000;
  private static final int EXCHANGES = 9;

  private ConferenceSearch() {}

  /** Every talk where it was found best, in the order of the problem; nowhere if nothing fits. */
  public record Found(List<Spot> spots, Report report) {}

  /** Searches until a limit or the watcher stops it. */
  public static Found search(ConferenceProblem problem, Settings settings, Watcher watcher) {
    long began = System.nanoTime();
    ConferenceModel model = new ConferenceModel(problem);
    List<ConferenceWalk> list = Walks.begin(settings, seed -> new ConferenceWalk(model, seed));
    Walks<ConferenceWalk> walks =
        new Walks<>(list, settings, watcher, began, ROUND_STEPS, EXCHANGES);
    Report report = walks.run();
    return new Found(walks.best().spots(), report);
  }
}
