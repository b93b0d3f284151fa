// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import java.util.List;
import java.util.Optional;

/**
 * One row that somebody wrote.
 *
 * @param at when, in UTC with microseconds
 * @param actor an account's id, or a process in brackets
 * @param payload the row, or what changed in it as {@code {column: [old, new]}}; none if erased
 * @param payloadDigest SHA-256 of the payload as it was written, in hexadecimal
 */
record Entry(
    long id,
    String at,
    String actor,
    String act,
    String relation,
    String rowId,
    String editionId,
    String operation,
    Optional<String> payload,
    String payloadDigest) {

  List<String> sealedFields() {
    return List.of(
        String.valueOf(id), at, actor, act, relation, rowId, editionId, operation, payloadDigest);
  }
}
