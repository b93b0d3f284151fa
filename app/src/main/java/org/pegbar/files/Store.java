// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes lie, named by their digest; writing the same bytes twice is writing them once.
 */
interface Store {

  /** Takes over a finished temporary file. */
  void put(String sha256, Path bytes) throws IOException;

  /**
   * @throws java.nio.file.NoSuchFileException if there is nothing of that digest
   */
  InputStream open(String sha256) throws IOException;
}
