// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

/** The database cannot be used; the message is the whole sentence for the operator. */
public final class Unusable extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  Unusable(String sentence) {
    super(sentence);
  }
}
