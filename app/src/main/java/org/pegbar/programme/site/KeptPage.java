// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page of the public site as it was sent, for everybody who has not signed in.
 *
 * @param headers all but those that a connection or a moment makes
 * @param zipped whether the body is compressed with gzip
 * @param until when it must be made anew even if nothing was announced
 */
record KeptPage(Map<String, List<String>> headers, byte[] body, boolean zipped, Instant until) {

  private static final int OVERHEAD = 1_024;

  /** Roughly what it takes of the memory, in bytes. */
  int weight() {
    return body.length + OVERHEAD;
  }

  String tag() {
    return headers.getOrDefault("ETag", List.of("")).getFirst();
  }
}
