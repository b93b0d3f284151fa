// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/**
 * What the meeting example of Timefold Solver 1.0.0 weighs, in the order of its workbooks; a
 * problem gives each its weight. A grain is a quarter of an hour; grains count through lunch breaks
 * and nights without a gap.
 */
public enum AgendaRule {
  /** Per two meetings in one room at once, per common grain. */
  ROOM_CONFLICT("Room conflict", 0),
  /** Per meeting that ends after the last grain: the number of the grain it would end in. */
  OVERTIME("Don't go in overtime", 0),
  /** Per person whom two meetings at once require, per common grain. */
  REQUIRED_CONFLICT("Required attendance conflict", 0),
  /** Per attendee more than the room holds, speakers not counted. */
  ROOM_CAPACITY("Required room capacity", 0),
  /** Per meeting that ends on another day than it starts. */
  SAME_DAY("Start and end on same day", 0),
  /** Per person whom one of two meetings at once requires and the other wishes, per grain. */
  REQUIRED_AND_PREFERRED_CONFLICT("Required and preferred attendance conflict", 1),
  /** Per person whom two meetings at once wish, per common grain. */
  PREFERRED_CONFLICT("Preferred attendance conflict", 1),
  /** Per meeting the number of its last grain. */
  SOON("Do all meetings as soon as possible", 2),
  /**
   * Per two meetings, of any rooms and people, of which one starts in the grain after the other.
   */
  BREAK("One TimeGrain break between two consecutive meetings", 2),
  /** Per two meetings at once, of any rooms and people, per common grain. */
  OVERLAP("Overlapping meetings", 2),
  /** Per meeting, for each larger room, the seats by which that is larger. */
  LARGER_ROOMS_FIRST("Assign larger rooms first", 2),
  /**
   * Per person of two meetings in different rooms of which the second starts after the first has
   * started and within two grains of its end.
   */
  ROOM_STABILITY("Room stability", 2);

  private final String label;
  private final int level;

  AgendaRule(String label, int level) {
    this.label = label;
    this.level = level;
  }

  /** Its name in the workbook. */
  public String label() {
    return label;
  }

  /** So many points on its level. */
  public Penalty points(long points) {
    return switch (level) {
      case 0 -> Penalty.ofHard(points);
      case 1 -> Penalty.ofMedium(points);
      default -> Penalty.ofSoft(points);
    };
  }
}
