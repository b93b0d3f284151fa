// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.recovery.Conference.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.testing.ServerProcess;
import org.pegbar.testing.SmallDisk;
import org.springframework.dao.DataAccessException;

/** A disk that fills while the server is at work. */
class FullDiskTests {

  private static final String WRITE =
      "insert into mail.letter (id, key, recipient, language, subject, body, state) select 'f' ||"
          + " n, 'full/' || n, 'reader@people.example', 'zh', '提醒', repeat('文', 20000), 'held' from"
          + " generate_series(%d, %d) n";

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereWhenThereIsRoomAgain() throws Exception {
    try (var disk = SmallDisk.mount(folder.resolve("disk"), "size=400m");
        var server = new ServerProcess(disk.folder().resolve("data"))) {
      server.jdbc().sql(WRITE.formatted(1, 10)).update();
      var filler = disk.fill();

      long acknowledged = 10 + writeUntilFull(server);
      assertThat(server.alive()).isTrue();

      Files.delete(filler);
      await(() -> assertThat(letters(server)).isEqualTo(acknowledged));
      server.awaitPages();
      server.jdbc().sql(WRITE.formatted(1_000_001, 1_000_010)).update();
      assertThat(letters(server)).isEqualTo(acknowledged + 10);
    }
  }

  /** How many letters PostgreSQL took before it refused one. */
  private static long writeUntilFull(ServerProcess server) throws Exception {
    long taken = 0;
    for (int i = 11; i < 1_000_000; i++) {
      try {
        taken += server.jdbc().sql(WRITE.formatted(i, i)).update();
      } catch (DataAccessException full) {
        return taken;
      }
    }
    throw new AssertionError("The disk did not fill");
  }

  private static long letters(ServerProcess server) throws Exception {
    return server
        .jdbc()
        .sql("select count(*) from mail.letter where key like 'full/%'")
        .query(Long.class)
        .single();
  }
}
