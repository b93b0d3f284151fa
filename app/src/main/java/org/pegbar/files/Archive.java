// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** All stored bytes by their digest: for backups. */
@Component
public class Archive {

  private final Store store;

  Archive(Store store) {
    this.store = store;
  }

  /** Opens the bytes of a digest (hexadecimal SHA-256); close the stream. */
  public InputStream open(String sha256) throws IOException {
    return store.open(sha256);
  }

  /** Stores bytes, unless they do not have that digest. */
  public boolean put(String sha256, InputStream content) throws IOException {
    try (var received = Received.of(content)) {
      boolean whole = received.sha256().equals(sha256);
      if (whole) {
        store.put(sha256, received.file());
      }
      return whole;
    }
  }
}
