// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

/**
 * A child of a conference or an event: one text, a list of texts such as the persons, or something
 * that only JSON can say.
 */
public sealed interface FrabField permits FrabText, FrabList, FrabData {

  /** The element's name, such as {@code title}. */
  String name();
}
