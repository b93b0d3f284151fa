// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.placement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pegbar.programme.Move;
import org.pegbar.programme.Placement;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The moves that take the last change of places back, offered once, on the next page.
 *
 * @param moves as {@code session:version:room:seconds:flags} each, or {@code session:version}; and
 *     closures that went with them, as {@code open:closure}
 */
public record Undo(List<String> moves) {

  private static final String NAME = "pegbar.undo";
  private static final String OPEN = "open:";
  private static final Pattern MOVE =
      Pattern.compile("([a-z0-9-]+):(\\d{1,9})(?::([a-z0-9-]+):(-?\\d{1,12}):(p?c?))?");

  /** Offers to take back what was just done. */
  public static void offer(RedirectAttributes redirect, List<Move> back) {
    offer(redirect, back, List.of());
  }

  /** Offers to take back what was just done, with the closures that it made. */
  public static void offer(RedirectAttributes redirect, List<Move> back, List<String> closures) {
    var all = Stream.concat(back.stream().map(Undo::write), closures.stream().map(OPEN::concat));
    redirect.addFlashAttribute(NAME, all.toArray(String[]::new));
  }

  /** What the page before offers, if it does. */
  public static Optional<Undo> offered(HttpServletRequest request) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.get(NAME) instanceof String[] moves
        ? Optional.of(new Undo(Arrays.asList(moves)))
        : Optional.empty();
  }

  /** The moves; those that cannot be read are left out. */
  public List<Move> read() {
    return moves.stream().flatMap(one -> read(one).stream()).toList();
  }

  /** The closures to open again. */
  public List<String> closures() {
    return moves.stream()
        .filter(one -> one.startsWith(OPEN))
        .map(one -> one.substring(OPEN.length()))
        .toList();
  }

  /** A move as text that {@link #read} understands. */
  public static String write(Move move) {
    return move.sessionId() + ":" + move.version() + move.to().map(Undo::write).orElse("");
  }

  private static String write(Placement at) {
    var flags = (at.pinned() ? "p" : "") + (at.contested() ? "c" : "");
    return ":" + at.roomId() + ":" + at.startsAt().getEpochSecond() + ":" + flags;
  }

  private static Optional<Move> read(String text) {
    var parts = MOVE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var to =
        parts.group(3) == null
            ? Optional.<Placement>empty()
            : Optional.of(
                new Placement(
                    parts.group(3),
                    Instant.ofEpochSecond(Long.parseLong(parts.group(4))),
                    parts.group(5).contains("p"),
                    parts.group(5).contains("c")));
    return Optional.of(new Move(parts.group(1), Integer.parseInt(parts.group(2)), to));
  }
}
