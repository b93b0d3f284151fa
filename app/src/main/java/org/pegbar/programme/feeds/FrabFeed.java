// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabDay;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabRoom;
import org.pegbar.programme.frab.FrabSchedule;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.PublicAddress;
import org.springframework.stereotype.Component;

/** A release as a frab schedule in one language. */
@Component
public class FrabFeed {

  private final PublicAddress address;

  FrabFeed(PublicAddress address) {
    this.address = address;
  }

  /** The schedule as schedule.xml has it. */
  public FrabSchedule xml(Publication publication, Language language) {
    return schedule(publication, language, List.of());
  }

  /** The schedule as schedule.json has it, with its rooms. */
  public FrabSchedule json(Publication publication, Language language) {
    var rooms =
        publication.document().rooms().stream()
            .<FrabField>map(room -> room(room, language))
            .toList();
    return schedule(publication, language, rooms);
  }

  private FrabSchedule schedule(Publication publication, Language language, List<FrabField> rooms) {
    var conference = conference(publication, language);
    conference.addAll(rooms);
    var days = new ArrayList<FrabDay>();
    for (var day : publication.days()) {
      days.add(day(publication, day, days.size() + 1, language));
    }
    return new FrabSchedule(head(publication), conference, List.of(), days);
  }

  private List<FrabField> head(Publication publication) {
    var generator = new FrabText("generator", Map.of("name", "Pegbar"), "").with("version", "0.1");
    return List.of(
        generator,
        new FrabText("url", url(publication, "/programme.xml")),
        new FrabText("version", String.valueOf(publication.number())));
  }

  private List<FrabField> conference(Publication publication, Language language) {
    var edition = publication.edition();
    var fields = new ArrayList<FrabField>();
    fields.add(new FrabText("acronym", acronym(publication)));
    fields.add(new FrabText("title", edition.name().read(language)));
    fields.add(new FrabText("start", edition.firstDay().toString()));
    fields.add(new FrabText("end", edition.lastDay().toString()));
    fields.add(new FrabText("days", String.valueOf(publication.days().size())));
    fields.add(new FrabText("timeslot_duration", "00:05:00"));
    fields.add(new FrabText("base_url", url(publication, "/")));
    fields.add(new FrabText("url", url(publication, "/")));
    fields.add(new FrabText("time_zone_name", edition.zone().getId()));
    publication.document().tracks().forEach(track -> fields.add(track(track, language)));
    return fields;
  }

  private static FrabText track(Published.Track track, Language language) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("name", track.name().read(language));
    TrackColour.hex(track.colour()).ifPresent(colour -> attributes.put("color", colour));
    attributes.put("slug", "t-" + FrabSlug.of(track.code(), track.id()));
    return new FrabText("track", attributes, "");
  }

  private static FrabText room(Published.Room room, Language language) {
    return new FrabText("room", Map.of("name", room.name().read(language)), "")
        .with("guid", guid("room/" + room.id()))
        .with("capacity", String.valueOf(room.capacity()));
  }

  private FrabDay day(Publication publication, LocalDate day, int index, Language language) {
    var edition = publication.edition();
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("index", String.valueOf(index));
    attributes.put("date", day.toString());
    attributes.put("start", moment(publication, day, edition.dayStarts()));
    attributes.put("end", moment(publication, day, edition.dayEnds()));
    var rooms = new ArrayList<FrabRoom>();
    for (var room : publication.document().rooms()) {
      var events = new ArrayList<FrabEvent>();
      for (var session : publication.sessionsOn(day)) {
        if (session.roomId().equals(room.id())) {
          events.add(
              new FrabEventOf(publication, session, language, acronym(publication)).event(address));
        }
      }
      rooms.add(
          new FrabRoom(
              new FrabText("", Map.of("name", room.name().read(language)), "")
                  .with("guid", guid("room/" + room.id()))
                  .attributes(),
              events));
    }
    return new FrabDay(attributes, rooms);
  }

  /** The edition's slug in the letters that both schemas allow: {@code jilin_2026}. */
  private static String acronym(Publication publication) {
    var acronym = publication.edition().slug().replace('-', '_');
    return acronym.length() >= 4 ? acronym : "edition_" + acronym;
  }

  private String url(Publication publication, String below) {
    return address.of("/e/" + publication.edition().slug() + below);
  }

  private static String moment(Publication publication, LocalDate day, LocalTime time) {
    return day.atTime(time)
        .atZone(publication.zone())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** A name across systems that is the same in every release (RFC 9562, version 3). */
  static String guid(String name) {
    return UUID.nameUUIDFromBytes(("pegbar/" + name).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
