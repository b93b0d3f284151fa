// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;

/** The bucket cannot be used; the message is the whole sentence for the operator. */
public final class StoreUnavailable extends IOException {

  private static final long serialVersionUID = 1L;

  StoreUnavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
