// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few megabytes in memory, which can be filled. Needs Linux and root. */
public final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one; the test is skipped, with the reason, where that is not possible. */
  public static SmallDisk mount(Path folder, String options) throws Exception {
    Files.createDirectories(folder);
    var mounted =
        CommandLine.run(
            new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()));
    assumeThat(mounted.code()).as("a small file system needs root: " + mounted.printed()).isZero();
    return new SmallDisk(folder);
  }

  public Path folder() {
    return folder;
  }

  /** Writes a file until nothing more fits. */
  public Path fill() throws IOException {
    var filler = folder.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  @Override
  public void close() throws Exception {
    CommandLine.run(new ProcessBuilder("umount", "-l", folder.toString()));
  }
}
