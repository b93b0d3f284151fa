// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.List;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.problem.TracksProblem;
import org.pegbar.planner.problem.TracksProblem.Names;
import org.pegbar.planner.problem.TracksProblem.Penalties;
import org.pegbar.planner.problem.TracksProblem.Prices;

/** Reads the neutral JSON of CoSPLib, and timetables for it. */
public final class CosplibReader {
  private static final int MOST = 1_000_000;

  private CosplibReader() {}

  /**
   * Reads a problem.
   *
   * @throws org.pegbar.planner.input.BadInput for anything that is not what the format says
   */
  public static TracksProblem read(String text) {
    Json json = Json.read(text);
    List<Json> sessions = json.field("sessions").items();
    List<Json> submissions = json.field("submissions").items();
    int rooms = json.field("rooms").items().size();
    int tracks = json.field("tracks").items().size();
    if (sessions.size() > 64) {
      throw json.field("sessions").bad("at most 64 sessions");
    }
    Json conflicts = json.field("conflicts");
    int talks = submissions.size();
    return new TracksProblem(
        json.or("name", "", Json::text),
        names(json),
        ints(sessions, "timeslots", 1, 100),
        rooms,
        tracks,
        ints(submissions, "track", 0, tracks - 1),
        ints(submissions, "timeslots", 1, 100),
        ints(submissions, "order", 0, MOST),
        penalties(json.field("penalties"), sessions.size(), rooms, tracks, talks),
        pairs(conflicts, "presenter", talks),
        pairs(conflicts, "attendee", talks),
        pairs(conflicts, "chair", tracks),
        prices(json.field("weights")));
  }

  private static Names names(Json json) {
    return new Names(
        names(json, "sessions"),
        names(json, "rooms"),
        names(json, "tracks"),
        names(json, "submissions"));
  }

  private static List<String> names(Json json, String field) {
    List<Json> items = json.field(field).items();
    boolean plain = field.equals("rooms");
    return items.stream()
        .map(item -> plain ? item.text() : item.or("name", "", Json::text))
        .toList();
  }

  private static int[] ints(List<Json> objects, String field, int least, int most) {
    return objects.stream().mapToInt(o -> o.field(field).integer(least, most)).toArray();
  }

  private static Penalties penalties(Json json, int sessions, int rooms, int tracks, int talks) {
    return new Penalties(
        table(json, "trackSession", tracks, sessions),
        table(json, "trackRoom", tracks, rooms),
        table(json, "sessionRoom", sessions, rooms),
        table(json, "trackTrack", tracks, tracks),
        table(json, "submissionSession", talks, sessions),
        table(json, "submissionRoom", talks, rooms),
        table(json, "submissionTimezone", talks, sessions));
  }

  private static int[][] table(Json json, String field, int rows, int columns) {
    int[][] table = new int[rows][columns];
    for (Json triple : json.items(field)) {
      List<Json> values = triple.items();
      if (values.size() != 3) {
        throw triple.bad("three numbers");
      }
      int row = values.get(0).integer(0, rows - 1);
      table[row][values.get(1).integer(0, columns - 1)] = values.get(2).integer(0, MOST);
    }
    return table;
  }

  private static int[][] pairs(Json json, String field, int size) {
    List<Json> pairs = json.items(field);
    int[][] table = new int[pairs.size()][];
    for (int i = 0; i < table.length; i++) {
      List<Json> values = pairs.get(i).items();
      if (values.size() < 2) {
        throw pairs.get(i).bad("two numbers");
      }
      table[i] = new int[] {values.get(0).integer(0, size - 1), values.get(1).integer(0, size - 1)};
    }
    return table;
  }

  private static Prices prices(Json json) {
    return new Prices(
        price(json, "tracksSessions"),
        price(json, "tracksRooms"),
        price(json, "sessionsRooms"),
        price(json, "similarTracks"),
        price(json, "roomsPerTrack"),
        price(json, "parallelTracks"),
        price(json, "consecutiveTracks"),
        price(json, "submissionsTimezones"),
        price(json, "submissionsOrder"),
        price(json, "submissionsSessions"),
        price(json, "submissionsRooms"),
        price(json, "presentersConflictsSession"),
        price(json, "attendeesConflictsSession"),
        price(json, "chairsConflicts"),
        price(json, "presentersConflictsTimeslot"),
        price(json, "attendeesConflictsTimeslot"));
  }

  private static int price(Json json, String field) {
    return json.or(field, 0, value -> value.integer(0, MOST));
  }

  /** Reads track by session and room. */
  public static int[][] tracks(Json solution, TracksProblem problem) {
    return solution.field("tracks").items().stream()
        .map(row -> row(row, problem.rooms(), problem.tracks()))
        .toArray(int[][]::new);
  }

  /** Reads talk by session, room and timeslot. */
  public static int[][][] talks(Json solution, TracksProblem problem) {
    List<Json> sessions = solution.field("submissions").items();
    if (sessions.size() != problem.sessions()
        || solution.field("tracks").items().size() != problem.sessions()) {
      throw solution.field("submissions").bad(problem.sessions() + " sessions, in tracks as well");
    }
    int[][][] talks = new int[problem.sessions()][][];
    for (int s = 0; s < talks.length; s++) {
      List<Json> rooms = sessions.get(s).items();
      if (rooms.size() != problem.rooms()) {
        throw sessions.get(s).bad(problem.rooms() + " rooms");
      }
      int slots = problem.sessionSlots()[s];
      talks[s] =
          rooms.stream().map(cell -> row(cell, slots, problem.talks())).toArray(int[][]::new);
    }
    return talks;
  }

  private static int[] row(Json json, int length, int below) {
    if (json.items().size() != length) {
      throw json.bad("an array of " + length);
    }
    return json.items().stream().mapToInt(value -> value.integer(-1, below - 1)).toArray();
  }
}
