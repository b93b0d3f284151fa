// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An event as it was written. Values that make no sense read as empty; whoever imports says so.
 *
 * @param line where it begins in its file, from 1; 0 if it comes from no file
 * @param attributes {@code id}, {@code guid}, {@code code}
 * @param fields all children in their order
 */
public record FrabEvent(int line, Map<String, String> attributes, List<FrabField> fields) {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d))?");

  public FrabEvent {
    attributes = Ordered.copy(attributes);
    fields = List.copyOf(fields);
  }

  /** A text by its name, such as {@code title}, {@code track}, {@code slug}; empty if missing. */
  public String text(String name) {
    return Ordered.text(fields, name).orElse("");
  }

  public boolean has(String name) {
    return fields.stream().anyMatch(field -> field.name().equals(name));
  }

  /** The positive number of {@code id}. */
  public OptionalInt id() {
    var id = attributes.getOrDefault("id", "");
    return id.matches("[1-9]\\d{0,8}") ? OptionalInt.of(Integer.parseInt(id)) : OptionalInt.empty();
  }

  public Optional<UUID> guid() {
    try {
      return Optional.ofNullable(attributes.get("guid")).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The time of day at which it begins. */
  public Optional<LocalTime> start() {
    try {
      return Optional.of(LocalTime.parse(text("start").strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The moment at which it begins, where the schedule says it with its offset. */
  public Optional<OffsetDateTime> date() {
    try {
      return Optional.of(OffsetDateTime.parse(text("date").strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How long it takes; {@code 01:30} is ninety minutes. */
  public Optional<Duration> duration() {
    var written = DURATION.matcher(text("duration").strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    var seconds = Optional.ofNullable(written.group(3)).map(Long::parseLong).orElse(0L);
    return Optional.of(
        Duration.ofHours(Long.parseLong(written.group(1)))
            .plusMinutes(Long.parseLong(written.group(2)))
            .plusSeconds(seconds));
  }

  /** Its length in minutes; a minute that has begun counts. */
  public OptionalInt minutes() {
    return duration().stream()
        .filter(length -> length.toDays() < 30)
        .mapToInt(length -> (int) ((length.toSeconds() + 59) / 60))
        .findFirst();
  }

  /** Who takes part, in order; the same person may be named twice. */
  public List<FrabPerson> persons() {
    return Ordered.items(fields, "persons").stream().map(FrabPerson::of).toList();
  }

  /** The items of {@code links} or {@code attachments}; the address is the attribute href. */
  public List<FrabText> items(String list) {
    return Ordered.items(fields, list);
  }
}
