// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

/** Lets all walks do the same thing at once and waits for the last. */
final class Rounds {
  private Rounds() {}

  static void all(ExecutorService threads, List<Walk> walks, Consumer<Walk> action) {
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (Walk walk : walks.subList(1, walks.size())) {
      running.add(CompletableFuture.runAsync(() -> action.accept(walk), threads));
    }
    action.accept(walks.getFirst());
    running.forEach(CompletableFuture::join);
  }

  /** True if nothing may move, so that more steps cannot help. */
  static boolean stuck(List<Walk> walks) {
    return !walks.getFirst().canMove();
  }
}
