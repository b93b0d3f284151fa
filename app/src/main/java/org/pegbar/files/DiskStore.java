// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files in a folder, spread over 256 folders by the first byte of their digest. */
final class DiskStore implements Store {

  private final Path folder;

  DiskStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String sha256, Path bytes) throws IOException {
    var target = path(sha256);
    Files.createDirectories(target.getParent());
    var beside = Files.createTempFile(target.getParent(), ".new-", "");
    Files.copy(bytes, beside, StandardCopyOption.REPLACE_EXISTING);
    force(beside);
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(path(sha256));
  }

  private Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
