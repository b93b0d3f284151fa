// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import org.pegbar.imports.run.Counts;

/**
 * What an import has done.
 *
 * @param audited whether this viewer may read the audit trail
 */
public record ResultPage(String kind, String name, String when, Counts counts, boolean audited) {

  /** The desk's page on which the imported things are found. */
  public String path() {
    return switch (kind) {
      case "people",
          "organisations",
          "rooms",
          "venues",
          "items",
          "activities",
          "tracks",
          "sessions" ->
          "/desk/" + kind;
      default -> "/desk";
    };
  }
}
