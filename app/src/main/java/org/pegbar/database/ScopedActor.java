// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

/** The actor of each thread. */
final class ScopedActor {

  private final ThreadLocal<Actor> actor = ThreadLocal.withInitial(() -> Actor.SYSTEM);

  Actor get() {
    return actor.get();
  }

  void set(Actor value) {
    actor.set(value);
  }

  void run(Actor value, Runnable task) {
    var before = actor.get();
    actor.set(value);
    try {
      task.run();
    } finally {
      actor.set(before);
    }
  }
}
