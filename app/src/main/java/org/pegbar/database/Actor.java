// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

/**
 * In whose name the current thread writes. The database's audit triggers read it.
 *
 * @param id an account's id, or the name of a process in brackets, such as {@code [import]}
 * @param act what is being done, such as {@code POST /e/jilin-2026/desk/rooms}
 */
public record Actor(String id, String act) {

  private static final ScopedActor CURRENT = new ScopedActor();

  public static final Actor SYSTEM = new Actor("[system]", "");

  /** Runs a task in this actor's name; nested calls may change it for their own span. */
  public void run(Runnable task) {
    CURRENT.run(this, task);
  }

  public static Actor current() {
    return CURRENT.get();
  }

  /** Sets the actor of this thread until it is set again (servlet filters). */
  public static void become(Actor actor) {
    CURRENT.set(actor);
  }
}
