// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do, on the disk and on a real S3 server; and what S3 alone can refuse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreTests {

  private static final String DIGEST = "ab".repeat(32);
  private static final int LARGE = 64 << 20;

  @TempDir static Path folder;
  private S3Server server;

  @BeforeAll
  void start() throws Exception {
    server = new S3Server(folder);
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "s3"})
  void whatIsPutComesBackByteForByteHoweverOften(String kind) throws IOException {
    var store = store(kind);
    store.put(DIGEST, file(new byte[] {0, 1, -1, 13, 10}));
    store.put(DIGEST, file(new byte[] {0, 1, -1, 13, 10}));

    for (int i = 0; i < 2; i++) {
      try (var opened = store.open(DIGEST)) {
        assertThat(opened.readAllBytes()).containsExactly(0, 1, -1, 13, 10);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "s3"})
  void nothingAtAllIsAFileToo(String kind) throws IOException {
    var store = store(kind);
    store.put("0e".repeat(32), file(new byte[0]));
    try (var opened = store.open("0e".repeat(32))) {
      assertThat(opened.readAllBytes()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "s3"})
  void aLargeFileComesBackThroughTheArchiveWithItsDigest(String kind) throws IOException {
    var bytes = new byte[LARGE];
    new Random(2026).nextBytes(bytes);
    var digest = StoredFile.hex(sha256(bytes));
    var archive = new Archive(store(kind));

    assertThat(archive.put(digest, new ByteArrayInputStream(bytes))).isTrue();

    try (var opened = archive.open(digest)) {
      assertThat(sha256(opened.readAllBytes())).isEqualTo(sha256(bytes));
    }
    assertThat(archive.put("cd".repeat(32), new ByteArrayInputStream(new byte[] {1}))).isFalse();
    assertThatThrownBy(() -> archive.open("cd".repeat(32))).isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "s3"})
  void aStreamMayBeLeftInTheMiddle(String kind) throws IOException {
    var store = store(kind);
    store.put("1a".repeat(32), file(new byte[1 << 20]));
    for (int i = 0; i < 20; i++) {
      try (var opened = store.open("1a".repeat(32))) {
        assertThat(opened.readNBytes(100)).hasSize(100);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"disk", "s3"})
  void whatIsNotThereIsSaidSo(String kind) {
    assertThatThrownBy(() -> store(kind).open("ff".repeat(32)))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aBucketThatCanBeReadPassesItsCheck() throws IOException {
    s3(server.settings(S3Server.BUCKET, S3Server.SECRET_KEY)).check();
  }

  @Test
  void wrongKeysAreSaidInOneSentence() {
    assertRefused(
        s3(server.settings(S3Server.BUCKET, "guessed")),
        "The S3 server refused the keys for the bucket 'pegbar' (SignatureDoesNotMatch)."
            + " Correct PEGBAR_S3_ACCESS_KEY and PEGBAR_S3_SECRET_KEY.");
  }

  @Test
  void aBucketThatIsNotThereIsSaidInOneSentence() {
    assertRefused(
        s3(server.settings("elsewhere", S3Server.SECRET_KEY)),
        "There is no bucket 'elsewhere'. Create it, or correct PEGBAR_S3_BUCKET.");
  }

  @Test
  void aServerThatIsGoneIsSaidInOneSentenceAndIsUsedAgainWhenItIsBack() throws Exception {
    var store = s3(server.settings(S3Server.BUCKET, S3Server.SECRET_KEY));
    store.put("2b".repeat(32), file(new byte[] {7}));

    server.kill();
    assertThatThrownBy(() -> store.open("2b".repeat(32)))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageMatching(
            "The S3 server does not answer \\(.*\\)\\. Start it, or correct PEGBAR_S3_ENDPOINT\\.");
    server.startAgain();

    try (var opened = store.open("2b".repeat(32))) {
      assertThat(opened.readAllBytes()).containsExactly(7);
    }
  }

  private static void assertRefused(S3Store store, String sentence) {
    assertThatThrownBy(store::check).isInstanceOf(StoreUnavailable.class).hasMessage(sentence);
    assertThatThrownBy(() -> store.open(DIGEST)).hasMessage(sentence);
    assertThatThrownBy(() -> store.put(DIGEST, file(new byte[1]))).hasMessage(sentence);
  }

  private Store store(String kind) {
    return kind.equals("disk")
        ? new DiskStore(folder.resolve("disk"))
        : s3(server.settings(S3Server.BUCKET, S3Server.SECRET_KEY));
  }

  private static S3Store s3(FilesSettings settings) {
    return new S3Store(FilesConfiguration.client(settings), settings.bucket());
  }

  private static Path file(byte[] bytes) throws IOException {
    return java.nio.file.Files.write(
        java.nio.file.Files.createTempFile(folder, "put-", ".bin"), bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
