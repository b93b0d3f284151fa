// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

/**
 * Something outside Pegbar stands in the way; the message is the whole sentence for the operator.
 */
final class Sentence extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Sentence(String message) {
    super(message);
  }
}
