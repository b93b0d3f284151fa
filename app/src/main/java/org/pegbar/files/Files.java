// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
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
    try (var received = Received.of(content)) {
      store.put(received.sha256(), received.file());
      var id = new FileId(RandomCode.fresh());
      var file = new StoredFile(id, name, mediaType, received.bytes(), received.sha256());
      rows.insert(file);
      return file;
    }
  }

  public Optional<StoredFile> find(FileId id) {
    return rows.find(id);
  }

  /** Opens a file's bytes; close the stream. */
  public InputStream open(StoredFile file) throws IOException {
    return store.open(file.sha256());
  }
}
