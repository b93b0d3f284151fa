// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Version 2 of c3voc's schema (2024) as version 1: its events stand in one list, say when they end,
 * and name room, track and persons by reference. An event that belongs to no day stands under the
 * first; its own moment counts.
 */
final class FrabJsonSecond {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Map<String, String> tracks = new HashMap<>();
  private final ObjectNode root;

  private FrabJsonSecond(ObjectNode root) {
    this.root = root;
    root.path("conference")
        .path("tracks")
        .forEach(
            track -> tracks.put(track.path("slug").asString(""), track.path("name").asString("")));
  }

  /** The schedule in the shape of version 1; the same one if it has that shape. */
  static JsonNode asFirst(JsonNode schedule) {
    return schedule instanceof ObjectNode root && root.path("events").isArray()
        ? new FrabJsonSecond(root).first()
        : schedule;
  }

  private ObjectNode first() {
    for (var day : root.path("conference").path("days")) {
      if (day instanceof ObjectNode object) {
        object.set("day_start", day.path("start"));
        object.set("day_end", day.path("end"));
        object.remove(java.util.List.of("start", "end"));
      }
    }
    for (var event : root.path("events")) {
      if (event instanceof ObjectNode object) {
        put(object);
      }
    }
    root.remove(java.util.List.of("events", "persons"));
    return root;
  }

  private void put(ObjectNode event) {
    var starts = moment(event.path("start"));
    day(starts)
        .ifPresent(day -> {
          var room = event.path("room").path("name").asString("");
          event.put("room", room);
          times(event, starts);
          event.put("track", track(event.path("track")));
          event.set("persons", event.path("participants"));
          event.remove("participants");
          if (event.path("logo").isObject()) {
            event.set("logo", event.path("logo").path("url"));
          }
          day.withObjectProperty("rooms").withArrayProperty(room).add(event);
        });
  }

  private static void times(ObjectNode event, Optional<OffsetDateTime> starts) {
    var ends = moment(event.path("end"));
    starts.ifPresent(at -> {
      event.put("date", event.path("start").asString());
      event.put("start", at.format(CLOCK));
      ends.ifPresent(end -> event.put("duration", duration(Duration.between(at, end))));
    });
  }

  private static String duration(Duration length) {
    return String.format(
        Locale.ROOT, "%02d:%02d", length.toMinutes() / 60, length.toMinutes() % 60);
  }

  private String track(JsonNode track) {
    var slug = track.path("slug").asString("");
    return track.isString() ? track.asString() : tracks.getOrDefault(slug, slug);
  }

  private Optional<ObjectNode> day(Optional<OffsetDateTime> starts) {
    var days =
        root.path("conference")
            .path("days")
            .valueStream()
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .toList();
    return days.stream()
        .filter(day -> starts.filter(at -> isWithin(at, day)).isPresent())
        .findFirst()
        .or(() -> days.stream().findFirst());
  }

  private static boolean isWithin(OffsetDateTime at, JsonNode day) {
    return moment(day.path("day_start")).filter(from -> !at.isBefore(from)).isPresent()
        && moment(day.path("day_end")).filter(at::isBefore).isPresent();
  }

  private static Optional<OffsetDateTime> moment(JsonNode text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.asString("")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
