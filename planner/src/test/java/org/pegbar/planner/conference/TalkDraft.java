// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.List;
import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Subject;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;

/** A talk that a test changes only where it matters. */
public final class TalkDraft {
  public static final Wishes NO_WISHES = new Wishes(Set.of(), Set.of(), Set.of(), Set.of());
  public String type = "Talk";
  public List<Integer> speakers = List.of();
  public Set<String> themes = Set.of();
  public Set<String> sectors = Set.of();
  public Set<String> audiences = Set.of();
  public int level = 1;
  public Set<String> contents = Set.of();
  public String language = "en";
  public Wishes timeslots = NO_WISHES;
  public Wishes rooms = NO_WISHES;
  public Set<String> excluding = Set.of();
  public Set<Integer> prerequisites = Set.of();
  public int favourites;
  public int crowdRisk;
  public boolean pinned;
  public Spot given = Spot.NOWHERE;
  public Spot published = Spot.NOWHERE;

  public Talk talk(String code) {
    return new Talk(
        code,
        "Title of " + code,
        type,
        speakers,
        new Subject(themes, sectors, audiences, level, contents, language),
        timeslots,
        rooms,
        excluding,
        prerequisites,
        favourites,
        crowdRisk,
        pinned,
        given,
        published);
  }
}
