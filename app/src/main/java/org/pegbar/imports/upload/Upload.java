// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.time.Instant;
import java.util.Optional;
import org.pegbar.imports.run.Counts;
import org.pegbar.imports.run.Mapping;

/**
 * A file that somebody uploaded.
 *
 * @param kind code of a kind of table, or {@code frab}
 * @param name the file's name, as the browser said
 * @param sheet the sheet to read; empty for the first one
 * @param applied when it was applied, and what came of it
 */
record Upload(
    String id,
    String kind,
    String name,
    String sheet,
    Mapping mapping,
    Instant uploadedAt,
    Optional<Applied> applied) {

  /** What came of an upload. */
  record Applied(Instant at, Counts counts) {}
}
