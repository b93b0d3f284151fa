// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.pegbar.id.Sha256;

/**
 * Bytes that have arrived whole, in a temporary file that goes when this is closed.
 *
 * @param sha256 their digest in hexadecimal
 */
record Received(Path file, String sha256, long bytes) implements AutoCloseable {

  static Received of(InputStream content) throws IOException {
    var file = Files.createTempFile("pegbar-", ".received");
    try (var digesting = new DigestInputStream(content, Sha256.digest());
        var out = Files.newOutputStream(file)) {
      long bytes = digesting.transferTo(out);
      return new Received(file, Sha256.hex(digesting.getMessageDigest()), bytes);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
