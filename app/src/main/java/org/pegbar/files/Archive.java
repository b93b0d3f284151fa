// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    var received = java.nio.file.Files.createTempFile("pegbar-", ".restore");
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (var digesting = new DigestInputStream(content, digest);
          var out = java.nio.file.Files.newOutputStream(received)) {
        digesting.transferTo(out);
      }
      boolean whole = StoredFile.hex(digest.digest()).equals(sha256);
      if (whole) {
        store.put(sha256, received);
      }
      return whole;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    } finally {
      java.nio.file.Files.deleteIfExists(received);
    }
  }
}
