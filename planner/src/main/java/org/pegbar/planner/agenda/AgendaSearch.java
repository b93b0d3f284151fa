// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.util.List;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.walks.Report;
import org.pegbar.planner.walks.Walks;
import org.pegbar.planner.walks.Watcher;

/** Plans meetings. */
public final class AgendaSearch {
  private static final long ROUND_STEPS = 20_000;
  private static final int EXCHANGES = 9;

  private AgendaSearch() {}

  /**
   * Every meeting where it was found best, in the order of the problem; what found no room is put
   * where it breaks the least.
   */
  public record Found(List<Spot> spots, Report report) {}

  /** Searches until a limit or the watcher stops it. */
  public static Found search(AgendaProblem problem, Settings settings, Watcher watcher) {
    long began = System.nanoTime();
    AgendaModel model = new AgendaModel(problem);
    List<AgendaWalk> list = Walks.begin(settings, seed -> new AgendaWalk(model, seed));
    Walks<AgendaWalk> walks = new Walks<>(list, settings, watcher, began, ROUND_STEPS, EXCHANGES);
    Report report = walks.run();
    return new Found(new Leftovers(model, walks.best().spots()).placed(), report);
  }
}
