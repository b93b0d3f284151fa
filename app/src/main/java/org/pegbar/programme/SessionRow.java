// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Equipment;
import org.pegbar.language.Bilingual;
import tools.jackson.databind.json.JsonMapper;

/** A session as a row and as the parameters of a statement. */
final class SessionRow {

  private SessionRow() {}

  static Session read(ResultSet row, Map<String, List<Part>> parts, Map<String, List<String>> items)
      throws SQLException {
    var id = row.getString("id");
    return new Session(
        id,
        row.getInt("number"),
        row.getObject("guid", UUID.class),
        new Bilingual(row.getString("title_zh"), row.getString("title_en")),
        new Bilingual(row.getString("abstract_zh"), row.getString("abstract_en")),
        SessionKind.find(row.getString("kind")).orElseThrow(),
        row.getString("imported_kind"),
        Optional.ofNullable(row.getString("activity_id")),
        Optional.ofNullable(row.getString("track_id")),
        row.getInt("minutes"),
        row.getString("language"),
        strings(row, "interpretation"),
        row.getInt("audience"),
        AgeRating.find(row.getString("age_rating")).orElseThrow(),
        SessionState.find(row.getString("state")).orElseThrow(),
        equipment(row),
        row.getBoolean("premiere"),
        placement(row),
        parts.getOrDefault(id, List.of()),
        items.getOrDefault(id, List.of()),
        Optional.ofNullable(row.getString("source")),
        row.getInt("version"));
  }

  static Map<String, @Nullable Object> parameters(EditionId edition, Session session) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("id", session.id());
    all.put("edition", edition.value());
    all.put("number", session.number());
    all.put("guid", session.guid());
    all.put("titleZh", session.title().zh());
    all.put("titleEn", session.title().en());
    all.put("abstractZh", session.summary().zh());
    all.put("abstractEn", session.summary().en());
    all.put("kind", session.kind().code());
    all.put("importedKind", session.importedKind());
    all.put("activity", session.activityId().orElse(null));
    all.put("track", session.trackId().orElse(null));
    all.put("minutes", session.minutes());
    all.put("language", session.language());
    all.put("interpretation", session.interpretation().toArray(String[]::new));
    all.put("audience", session.audience());
    all.put("ageRating", session.ageRating().code());
    all.put("state", session.state().code());
    all.put("equipment", session.equipment().stream().map(Equipment::code).toArray(String[]::new));
    all.put("premiere", session.premiere());
    all.put("room", session.placement().map(Placement::roomId).orElse(null));
    all.put(
        "startsAt",
        session.placement().map(at -> at.startsAt().atOffset(ZoneOffset.UTC)).orElse(null));
    all.put("pinned", session.placement().map(Placement::pinned).orElse(false));
    all.put("roomContested", session.placement().map(Placement::contested).orElse(false));
    all.put("source", session.source().orElse(null));
    all.put("version", session.version());
    return all;
  }

  /** Sessions as a JSON array of their parameters. */
  static String json(EditionId edition, List<Session> sessions) {
    return JsonMapper.shared()
        .writeValueAsString(
            sessions.stream()
                .map(session -> {
                  var all = parameters(edition, session);
                  all.computeIfPresent("startsAt", (name, at) -> String.valueOf(at));
                  return all;
                })
                .toList());
  }

  private static Optional<Placement> placement(ResultSet row) throws SQLException {
    var starts = row.getObject("starts_at", OffsetDateTime.class);
    return starts == null
        ? Optional.empty()
        : Optional.of(
            new Placement(
                row.getString("room_id"),
                starts.toInstant(),
                row.getBoolean("pinned"),
                row.getBoolean("room_contested")));
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static EnumSet<Equipment> equipment(ResultSet row) throws SQLException {
    var equipment = EnumSet.noneOf(Equipment.class);
    Arrays.stream((String[]) row.getArray("equipment").getArray())
        .forEach(code -> Equipment.find(code).ifPresent(equipment::add));
    return equipment;
  }
}
