// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import static org.pegbar.planner.formats.Values.id;
import static org.pegbar.planner.formats.Values.minute;
import static org.pegbar.planner.formats.Values.minutes;
import static org.pegbar.planner.formats.Values.name;
import static org.pegbar.planner.formats.Values.windows;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.ActivityBuilder;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.MeetingRequest;
import org.pegbar.planner.problem.Wish;

/** Reads activities, and requests for meetings as the activities they become. */
final class ActivityReader {
  private ActivityReader() {}

  static Activity activity(Json json) {
    json.only(
        "id",
        "name",
        "minutes",
        "kind",
        "track",
        "work",
        "language",
        "interpretedInto",
        "people",
        "preferred",
        "items",
        "equipment",
        "audience",
        "wheelchairPlaces",
        "rooms",
        "windows",
        "hours",
        "before",
        "sameDay",
        "premiere",
        "prime",
        "priority",
        "setupMinutes",
        "meeting",
        "pinned");
    ActivityBuilder activity =
        Activity.of(id(json), name(json), minutes(json.field("minutes")))
            .kind(json.or("kind", "session", Json::text))
            .people(json.texts("people"))
            .preferred(json.texts("preferred"))
            .items(json.texts("items"))
            .equipment(json.texts("equipment"))
            .audience(minutes(json, "audience"))
            .wheelchairPlaces(minutes(json, "wheelchairPlaces"))
            .meeting(json.or("meeting", false, Json::flag))
            .before(json.texts("before"))
            .sameDay(json.texts("sameDay"))
            .premiere(json.or("premiere", false, Json::flag))
            .prime(json.or("prime", false, Json::flag))
            .priority(json.or("priority", 1, Values::minutes));
    words(json, activity);
    json.find("hours").ifPresent(hours -> activity.hours(hours(hours)));
    where(json, activity);
    return activity.build();
  }

  private static void words(Json json, ActivityBuilder activity) {
    json.find("track").ifPresent(track -> activity.track(track.text()));
    json.find("work").ifPresent(work -> activity.work(work.text()));
    json.find("language").ifPresent(language -> activity.language(language.text()));
    activity.interpretedInto(json.texts("interpretedInto"));
  }

  /** What activities and requests say alike about their place. */
  private static void where(Json json, ActivityBuilder activity) {
    activity
        .rooms(json.texts("rooms"))
        .windows(windows(json, "windows"))
        .setup(minutes(json, "setupMinutes"));
    json.find("pinned")
        .ifPresent(pin ->
            activity.pinned(
                pin.only("room", "start").field("room").text(), minute(pin.field("start"))));
  }

  /** The meeting, if it is granted. */
  static Optional<Activity> request(Json json) {
    json.only(
        "id",
        "name",
        "minutes",
        "wishes",
        "metBefore",
        "rooms",
        "windows",
        "setupMinutes",
        "pinned");
    Map<String, Wish> wishes = new LinkedHashMap<>();
    json.field("wishes").fields().forEach((person, wish) -> wishes.put(person, wish(wish)));
    if (wishes.size() < 2) {
      throw json.field("wishes").bad("the wishes of two people or more");
    }
    Optional<ActivityBuilder> granted =
        new MeetingRequest(
                id(json),
                name(json),
                minutes(json.field("minutes")),
                wishes,
                json.or("metBefore", false, Json::flag))
            .activity();
    granted.ifPresent(activity -> where(json, activity));
    return granted.map(ActivityBuilder::build);
  }

  private static Wish wish(Json json) {
    return switch (json.text().toLowerCase(Locale.ROOT)) {
      case "must" -> Wish.MUST;
      case "wish" -> Wish.WISH;
      case "open" -> Wish.OPEN;
      case "no" -> Wish.NO;
      default -> throw json.bad("must, wish, open or no");
    };
  }

  private static Hours hours(Json json) {
    json.only("from", "to");
    int from = minutes(json.field("from"));
    int to = minutes(json.field("to"));
    if (to <= from) {
      throw json.field("to").bad("a minute of the day after from (" + from + ")");
    }
    return new Hours(from, to);
  }
}
