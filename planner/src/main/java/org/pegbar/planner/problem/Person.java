// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/**
 * Somebody who cannot be in two places at once.
 *
 * @param available when the person can take part; empty means always
 * @param maxMinutesPerDay a wish (an interpreter's load, a juror's day); 0 means no limit
 */
public record Person(String id, String name, List<Window> available, int maxMinutesPerDay) {

  /** Copies the windows. */
  public Person {
    available = List.copyOf(available);
  }

  /** Somebody who can always come. */
  public static Person of(String id, String name) {
    return new Person(id, name, List.of(), 0);
  }

  /** The same person, here only in these windows. */
  public Person available(Window... windows) {
    return new Person(id, name, List.of(windows), maxMinutesPerDay);
  }

  /** The same person, wishing to work no longer than this on one day. */
  public Person atMost(int minutesPerDay) {
    return new Person(id, name, available, minutesPerDay);
  }

  /** The person's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }
}
