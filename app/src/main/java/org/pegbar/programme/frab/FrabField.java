// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

/** A child of a conference or an event: one text, or a list of texts such as the persons. */
public sealed interface FrabField permits FrabText, FrabList {

  /** The element's name, such as {@code title}. */
  String name();
}
