// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.pegbar.id.RandomCode;
import org.springframework.stereotype.Component;

/**
 * The front door to stored files. The bytes are safe before their row is written; a row that a
 * transaction takes back leaves bytes that nobody names, never a name without bytes.
 */
@Component
public class Files {

  private final Store store;
  private final FileRows rows;

  Files(Store store, FileRows rows) {
    this.store = store;
    this.rows = rows;
  }

  /**
   * Stores a file.
   *
   * @param mediaType as it will be served; the caller has checked that the bytes are of that type
   */
  public StoredFile store(String name, String mediaType, InputStream content) throws IOException {
    var digest = sha256();
    var received = java.nio.file.Files.createTempFile("pegbar-", ".upload");
    try {
      long bytes;
      try (var digesting = new DigestInputStream(content, digest);
          var out = java.nio.file.Files.newOutputStream(received)) {
        bytes = digesting.transferTo(out);
      }
      var hex = StoredFile.hex(digest.digest());
      store.put(hex, received);
      var file = new StoredFile(new FileId(RandomCode.fresh()), name, mediaType, bytes, hex);
      rows.insert(file);
      return file;
    } finally {
      java.nio.file.Files.deleteIfExists(received);
    }
  }

  public Optional<StoredFile> find(FileId id) {
    return rows.find(id);
  }

  /** Opens a file's bytes; close the stream. */
  public InputStream open(StoredFile file) throws IOException {
    return store.open(file.sha256());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
