// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.formats.FrabMarkup.EventText;
import org.pegbar.planner.formats.FrabMarkup.RoomText;
import org.pegbar.planner.formats.FrabMarkup.Span;

/**
 * Writes moves into the text of a schedule and leaves every other character as it is: a moved event
 * goes to its new room, in order of time, with its start, its date and its room told anew.
 */
public final class FrabPatch {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  /**
   * Where an event goes.
   *
   * @param room null to take it out
   */
  public record Move(@Nullable String room, LocalDate day, LocalDateTime start) {}

  private record Edit(Span span, String text, LocalDateTime order) {}

  private final String text;
  private final LocalTime dayChange;
  private final List<RoomText> rooms;
  private final Map<Integer, Move> moves;
  private final List<Edit> edits = new ArrayList<>();

  private FrabPatch(String text, LocalTime dayChange, Map<Integer, Move> moves) {
    this.text = text;
    this.dayChange = dayChange;
    this.rooms = FrabMarkup.rooms(text);
    this.moves = moves;
  }

  /**
   * The text with the moves made.
   *
   * @param dayChange as the schedule says
   * @param moves by the number of their event in the text, from 0; to rooms that the text has on
   *     that day
   */
  public static String apply(String text, LocalTime dayChange, Map<Integer, Move> moves) {
    FrabPatch patch = new FrabPatch(text, dayChange, moves);
    for (RoomText room : patch.rooms) {
      for (EventText event : room.events()) {
        Move move = moves.get(event.number());
        if (move != null) {
          patch.move(event, move);
        }
      }
    }
    return patch.edited();
  }

  private void move(EventText event, Move move) {
    edits.add(new Edit(event.whole(), "", move.start));
    String name = move.room;
    if (name != null) {
      RoomText target = target(name, move);
      int at = insertion(target, move);
      edits.add(new Edit(new Span(at, at), retold(event, target, move), move.start));
    }
  }

  private RoomText target(String name, Move move) {
    return rooms.stream()
        .filter(room -> unescaped(room.name()).equals(name))
        .filter(room -> room.date().equals(move.day.toString()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no room " + name + " on " + move.day));
  }

  /** After the last event that stays in the room and does not start later. */
  private int insertion(RoomText room, Move move) {
    int at = room.inside();
    for (EventText event : room.events()) {
      boolean stays = !moves.containsKey(event.number());
      if (stays && !start(event, move.day).isAfter(move.start)) {
        at = event.whole().to();
      }
    }
    return at;
  }

  private LocalDateTime start(EventText event, LocalDate day) {
    LocalTime clock = LocalTime.parse(event.start());
    return clock.isBefore(dayChange) ? day.plusDays(1).atTime(clock) : day.atTime(clock);
  }

  private String retold(EventText event, RoomText target, Move move) {
    int from = event.whole().from();
    StringBuilder told = new StringBuilder(event.whole().of(text));
    event.children().entrySet().stream()
        .sorted(Comparator.comparingInt(child -> -child.getValue().from()))
        .forEach(child -> {
          Span span = child.getValue();
          String now = child(child.getKey(), span.of(text), target, move);
          told.replace(span.from() - from, span.to() - from, now);
        });
    return told.toString();
  }

  private static String child(String name, String was, RoomText target, Move move) {
    return switch (name) {
      case "start" -> CLOCK.format(move.start);
      case "room" -> target.name();
      case "date" ->
          was.replaceFirst("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d", DATE.format(move.start));
      default -> was;
    };
  }

  private String edited() {
    edits.sort(
        Comparator.<Edit>comparingInt(edit -> edit.span.from())
            .thenComparingInt(edit -> edit.span.to())
            .thenComparing(Edit::order));
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Edit edit : edits) {
      out.append(text, at, edit.span.from()).append(edit.text);
      at = edit.span.to();
    }
    return out.append(text.substring(at)).toString();
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
