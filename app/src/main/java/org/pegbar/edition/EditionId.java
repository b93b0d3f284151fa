// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

/** Names an edition. */
public record EditionId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
