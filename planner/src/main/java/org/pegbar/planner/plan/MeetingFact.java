// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

/**
 * One thing that a problem of one-to-one meetings asks for; some of them together can forbid every
 * plan. Meetings, participants and slots count from 0. That nobody is in two meetings at once goes
 * without saying.
 */
public sealed interface MeetingFact {

  /** The meeting must be held. */
  record Held(int meeting) implements MeetingFact {}

  /** The meeting may be held in some slots only. */
  record InWindow(int meeting) implements MeetingFact {}

  /** The participant is away in some slots. */
  record Away(int participant) implements MeetingFact {}

  /** The later meeting is held only after the earlier one. */
  record Before(int earlier, int later) implements MeetingFact {}

  /** The slot has so many tables. */
  record TablesIn(int slot) implements MeetingFact {}

  /** Nobody may have many more breaks than another. */
  record Fairness() implements MeetingFact {}
}
