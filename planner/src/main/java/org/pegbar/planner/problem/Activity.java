// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be placed: a session, a screening, a ceremony, a visit, a rehearsal, a meeting. Made
 * with {@link #of}; whatever is not told does not constrain.
 *
 * @param minutes duration, at least 1
 * @param kind the caller's word for what it is ("screening"); only carried along
 * @param track activities of one track like one room and one day
 * @param work what is shown; a premiere comes before the other activities with the same work
 * @param language spoken; a room likes to keep to one
 * @param interpretedInto languages that it is interpreted into
 * @param people ids of those who must be there
 * @param preferred ids of those who are wished for
 * @param items ids of what it books
 * @param equipment what the room must have
 * @param audience expected visitors, 0 when unknown; the room must hold them
 * @param wheelchairPlaces places the room must have
 * @param rooms ids of the rooms it may use; empty means any
 * @param windows when it may take place (it fits wholly inside one); empty means whenever open
 * @param hours hours of the day that suit it, from its age rating for instance; a wish
 * @param before ids of activities that start only after this one has ended
 * @param sameDay ids of activities that take place on the same day
 * @param premiere first showing of its work
 * @param prime wishes for prime time
 * @param priority cost of leaving it unplaced, at least 1
 * @param setupMinutes that its room is kept free before it, beyond the room's own turnaround
 * @param meeting counts among the meetings of those who must be there
 * @param pinned its fixed place; never moved, and reported if it breaks a rule
 */
public record Activity(
    String id,
    String name,
    int minutes,
    String kind,
    @Nullable String track,
    @Nullable String work,
    @Nullable String language,
    List<String> interpretedInto,
    List<String> people,
    List<String> preferred,
    List<String> items,
    List<String> equipment,
    int audience,
    int wheelchairPlaces,
    List<String> rooms,
    List<Window> windows,
    @Nullable Hours hours,
    List<String> before,
    List<String> sameDay,
    boolean premiere,
    boolean prime,
    int priority,
    int setupMinutes,
    boolean meeting,
    @Nullable Placement pinned) {

  /** Copies the lists and drops repetitions; a required person is not also a preferred one. */
  public Activity {
    List<String> required = people.stream().distinct().toList();
    people = required;
    preferred = preferred.stream().distinct().filter(p -> !required.contains(p)).toList();
    items = items.stream().distinct().toList();
    equipment = equipment.stream().distinct().toList();
    interpretedInto = interpretedInto.stream().distinct().toList();
    rooms = rooms.stream().distinct().toList();
    windows = List.copyOf(windows);
    before = before.stream().distinct().toList();
    sameDay = sameDay.stream().distinct().toList();
  }

  /** Starts to describe an activity of {@code minutes} minutes. */
  public static ActivityBuilder of(String id, String name, int minutes) {
    return new ActivityBuilder(id, name, minutes);
  }

  /** The activity's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }

  /** The time it takes when it starts at {@code start}. */
  public Window at(int start) {
    return new Window(start, start + minutes);
  }
}
