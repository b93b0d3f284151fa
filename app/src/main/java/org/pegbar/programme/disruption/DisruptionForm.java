// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import static org.pegbar.web.Typed.text;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.pegbar.programme.Draft;

/**
 * What happened, as somebody types it.
 *
 * @param subject id of the person, room, item or session
 * @param equipment code of what the room no longer has
 * @param minutes how long the session takes now
 * @param unpin set if pinned sessions may move too
 */
public record DisruptionForm(
    @Nullable String kind,
    @Nullable String subject,
    @Nullable String day,
    @Nullable String from,
    @Nullable String to,
    @Nullable String minutes,
    @Nullable String equipment,
    @Nullable String unpin) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** The form for something that lasts the whole first day. */
  static DisruptionForm fresh(Draft draft, Kind kind) {
    var edition = draft.edition();
    return new DisruptionForm(
        kind.code(),
        "",
        edition.firstDay().toString(),
        edition.dayStarts().format(CLOCK),
        edition.dayEnds().format(CLOCK),
        "",
        "",
        "");
  }

  public Kind what() {
    return Kind.of(text(kind));
  }

  public boolean mayUnpin() {
    return !text(unpin).isEmpty();
  }

  public String shown(String field) {
    return text(
        switch (field) {
          case "subject" -> subject;
          case "day" -> day;
          case "from" -> from;
          case "to" -> to;
          case "equipment" -> equipment;
          case "unpin" -> unpin;
          default -> minutes;
        });
  }
}
