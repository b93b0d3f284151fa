// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/**
 * What PostgreSQL says about a broken exclusion constraint of the clock. The detail's words depend
 * on the server's language, its keys and ranges do not.
 *
 * @param existing the range that was there first, as PostgreSQL writes it
 */
record ExclusionViolation(String holderKind, String holderId, String existing) {

  private static final Pattern KEY =
      Pattern.compile("=\\((person|room|item), ([^,]+), [^\\[(]*([\\[(][^\\])]*[\\])])\\)");

  static Optional<ExclusionViolation> find(Throwable refusal) {
    return causes(refusal)
        .filter(PSQLException.class::isInstance)
        .map(PSQLException.class::cast)
        .filter(e -> PSQLState.EXCLUSION_VIOLATION.getState().equals(e.getSQLState()))
        .findFirst()
        .flatMap(e -> Optional.ofNullable(e.getServerErrorMessage()))
        .flatMap(message -> read(message.getDetail()));
  }

  /** The first key is the refused one, the second the one that was there. */
  private static Optional<ExclusionViolation> read(@Nullable String detail) {
    var keys = KEY.matcher(detail == null ? "" : detail).results().toList();
    return keys.size() < 2
        ? Optional.empty()
        : Optional.of(
            new ExclusionViolation(
                keys.get(1).group(1), keys.get(1).group(2), keys.get(1).group(3)));
  }

  private static Stream<Throwable> causes(Throwable refusal) {
    return Stream.iterate(refusal, cause -> cause != null, Throwable::getCause);
  }
}
