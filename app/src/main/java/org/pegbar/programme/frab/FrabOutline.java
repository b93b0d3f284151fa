// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an imported schedule said of the conference as a whole: head, conference, tracks, its days
 * and the rooms of each, without the events. Rooms and tracks are tied to those that were made of
 * them, so that they keep their place under another name.
 *
 * @param rooms ids of rooms by the name that the schedule gives them, without spaces around it
 * @param tracks the same for tracks
 */
public record FrabOutline(
    FrabSchedule schedule, Map<String, String> rooms, Map<String, String> tracks) {

  public FrabOutline {
    rooms = Map.copyOf(rooms);
    tracks = Map.copyOf(tracks);
  }

  /** The id of the room that was made of this name. */
  public Optional<String> room(String name) {
    return Optional.ofNullable(rooms.get(name.strip()));
  }

  /** The id of the track that was made of this name. */
  public Optional<String> track(String name) {
    return Optional.ofNullable(tracks.get(name.strip()));
  }

  /** The outline as JSON. */
  public String json() {
    var root = JsonNodeFactory.instance.objectNode();
    root.set("head", FrabFields.write(schedule.head()));
    root.set("conference", FrabFields.write(schedule.conference()));
    root.set("tail", FrabFields.write(schedule.tail()));
    var days = root.putArray("days");
    for (var day : schedule.days()) {
      var node = days.addObject();
      node.set("attributes", FrabFields.write(day.attributes()));
      var rooms = node.putArray("rooms");
      day.rooms().forEach(room -> rooms.add(FrabFields.write(room.attributes())));
    }
    root.set("rooms", FrabFields.write(this.rooms));
    root.set("tracks", FrabFields.write(tracks));
    return FrabJson.print(root);
  }

  /**
   * @param json what {@link #json} made
   */
  public static FrabOutline read(String json) {
    var root = FrabJson.parse(json);
    return new FrabOutline(
        new FrabSchedule(
            FrabFields.read(root.path("head")),
            FrabFields.read(root.path("conference")),
            FrabFields.read(root.path("tail")),
            root.path("days").valueStream().map(FrabOutline::day).toList()),
        FrabFields.texts(root.path("rooms")),
        FrabFields.texts(root.path("tracks")));
  }

  private static FrabDay day(JsonNode day) {
    List<FrabRoom> rooms =
        day.path("rooms")
            .valueStream()
            .map(room -> new FrabRoom(FrabFields.texts(room), List.of()))
            .toList();
    return new FrabDay(FrabFields.texts(day.path("attributes")), rooms);
  }
}
