// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabDay;
import org.pegbar.programme.frab.FrabOutline;
import org.pegbar.programme.frab.FrabRoom;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.PublicAddress;

/** The days of a frab schedule, with their rooms and events. */
final class FrabDays {

  private static final Comparator<FrabTold> ORDER =
      Comparator.comparing((FrabTold told) -> told.session().startsAt())
          .thenComparing(FrabTold::position)
          .thenComparing(told -> told.session().number());

  private final Publication publication;
  private final Language language;
  private final Optional<FrabOutline> outline;
  private final PublicAddress address;
  private final FrabHeadings headings;
  private final Map<LocalDate, FrabDay> given = new TreeMap<>();
  private final Map<LocalDate, List<FrabTold>> sessions = new TreeMap<>();

  FrabDays(
      Publication publication,
      Language language,
      Optional<FrabOutline> outline,
      PublicAddress address) {
    this.publication = publication;
    this.language = language;
    this.outline = outline;
    this.address = address;
    this.headings = new FrabHeadings(publication, language, outline);
    var calendar = FrabCalendar.of(outline, publication.zone());
    publication.document().sessions().stream()
        .map(session -> FrabTold.of(session, publication.zone()))
        .sorted(ORDER)
        .forEach(told ->
            sessions.computeIfAbsent(calendar.day(told), day -> new ArrayList<>()).add(told));
    calendar
        .days()
        .forEach(day -> day.date().flatMap(FrabTold::date).ifPresent(on -> given.put(on, day)));
  }

  List<FrabDay> days() {
    var dates = new TreeSet<>(sessions.keySet());
    (given.isEmpty() ? publication.days() : List.copyOf(given.keySet()))
        .stream().filter(this::isHeld).forEach(dates::add);
    var inOrder = List.copyOf(dates);
    return inOrder.stream().map(date -> day(date, index(date, inOrder))).toList();
  }

  /** Days that the edition has left since are left out. */
  private boolean isHeld(LocalDate date) {
    var edition = publication.edition();
    return !date.isBefore(edition.firstDay()) && !date.isAfter(edition.lastDay());
  }

  /** As it was given while no day came in between; else counted. */
  private int index(LocalDate date, List<LocalDate> dates) {
    int counted = dates.indexOf(date) + 1;
    boolean asGiven = given.keySet().containsAll(dates);
    return Optional.ofNullable(given.get(date))
        .filter(day -> asGiven)
        .map(day -> day.attributes().getOrDefault("index", ""))
        .filter(index -> index.matches("\\d{1,4}"))
        .map(Integer::valueOf)
        .orElse(counted);
  }

  private FrabDay day(LocalDate date, int index) {
    var edition = publication.edition();
    var told = Optional.ofNullable(given.get(date));
    var attributes = new LinkedHashMap<>(told.map(FrabDay::attributes).orElse(Map.of()));
    attributes.put("index", String.valueOf(index));
    attributes.put("date", date.toString());
    attributes.putIfAbsent("start", moment(date, edition.dayStarts()));
    attributes.putIfAbsent("end", moment(date, edition.dayEnds()));
    var byRoom =
        sessions.getOrDefault(date, List.of()).stream()
            .collect(groupingBy(one -> one.session().roomId()));
    return new FrabDay(attributes, rooms(told, byRoom));
  }

  private List<FrabRoom> rooms(Optional<FrabDay> told, Map<String, List<FrabTold>> byRoom) {
    var rooms = new LinkedHashMap<String, FrabRoom>();
    for (var listed : told.map(FrabDay::rooms).orElse(List.of())) {
      outline
          .flatMap(all -> all.room(listed.name()))
          .flatMap(publication::room)
          .ifPresent(room -> rooms.put(room.id(), room(room, listed.attributes(), byRoom)));
    }
    for (var room : publication.document().rooms()) {
      if (!rooms.containsKey(room.id()) && (told.isEmpty() || byRoom.containsKey(room.id()))) {
        rooms.put(room.id(), room(room, Map.of(), byRoom));
      }
    }
    return List.copyOf(rooms.values());
  }

  private FrabRoom room(
      Published.Room room, Map<String, String> listed, Map<String, List<FrabTold>> byRoom) {
    var attributes = new LinkedHashMap<>(listed);
    if (!FrabConference.says(room.name(), listed.getOrDefault("name", "").strip())) {
      attributes.put("name", room.name().read(language));
    }
    attributes.putIfAbsent("guid", headings.guid(room));
    var acronym = FrabConference.acronym(publication);
    var events =
        byRoom.getOrDefault(room.id(), List.of()).stream()
            .map(told -> new FrabEventOf(publication, told, language, acronym).event(address))
            .toList();
    return new FrabRoom(attributes, events);
  }

  private String moment(LocalDate day, LocalTime time) {
    return day.atTime(time)
        .atZone(publication.zone())
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
