// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.testing.PegbarTest;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class FilesTests {

  @Autowired Files files;

  @Test
  void aStoredFileComesBackByteForByte() throws IOException {
    var content = "定位尺 peg bar".getBytes(StandardCharsets.UTF_8);

    var stored = files.store("说明.txt", "text/plain", new ByteArrayInputStream(content));

    assertThat(files.find(stored.id())).contains(stored);
    try (var opened = files.open(stored)) {
      assertThat(opened.readAllBytes()).isEqualTo(content);
    }
    assertThat(stored.bytes()).isEqualTo(content.length);
  }

  @Test
  void theSameBytesTwiceAreTwoFilesOfOneDigest() throws IOException {
    var first = files.store("a", "text/plain", new ByteArrayInputStream(new byte[] {1, 2, 3}));
    var second = files.store("b", "text/plain", new ByteArrayInputStream(new byte[] {1, 2, 3}));
    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Test
  void bytesThatAreNotThereAreAFault(@TempDir Path folder) {
    assertThatThrownBy(() -> new DiskStore(folder).open("ab".repeat(32)))
        .isInstanceOf(NoSuchFileException.class);
  }
}
