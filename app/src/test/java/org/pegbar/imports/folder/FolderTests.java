// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.edition.Editions;
import org.pegbar.imports.FolderOutcome;
import org.pegbar.imports.Imports;
import org.pegbar.programme.Programme;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class FolderTests {

  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Editions editions;
  @Autowired Programme programme;
  @TempDir Path folder;

  @Test
  void theDemosFolderBecomesAnEditionAndTheSameAgain() {
    var slug = "folder-" + world.edition().slug();
    var first = demo(slug);
    assertThat(first.counts().get("people")).containsExactly(300L, 0L, 0L);
    assertThat(first.counts().get("sessions")).containsExactly(145L, 0L, 0L);
    var again = demo(slug);
    assertThat(again.counts().get("people")).containsExactly(0L, 0L, 300L);
    assertThat(again.counts().get("sessions")).containsExactly(0L, 0L, 145L);
  }

  @Test
  void oneFaultInTheLastFileTakesEverythingBack() throws IOException {
    var slug = "fault-" + world.edition().slug();
    write(
        "edition",
        "slug,name_zh,time_zone,first_day,last_day,day_starts,day_ends\n"
            + slug
            + ",大会,Asia/Shanghai,2037-12-04,2037-12-06,08:30,21:30\n");
    write("venues", "code,name_zh\ncampus,校区\n");
    write("rooms", "code,venue,name_zh,capacity\nhall,nowhere,礼堂,10\n");

    var outcome = imports.folder(folder, Optional.empty());

    assertThat(((FolderOutcome.Refused) outcome).faults())
        .extracting(
            fault -> fault.file() + " " + fault.row() + " " + fault.header() + " " + fault.value())
        .containsExactly("rooms.csv 2 venue nowhere");
    assertThat(editions.find(slug)).isEmpty();
  }

  @Test
  void aFolderWithoutAnEditionIsRefusedWithWhatToTry() {
    var outcome = imports.folder(folder, Optional.of("nowhere"));
    assertThat(((FolderOutcome.Refused) outcome).faults())
        .extracting(fault -> fault.complaint().key())
        .isEqualTo(List.of("imports.folder.no-edition"));
  }

  private FolderOutcome.Imported demo(String slug) {
    var outcome = imports.folder(name -> open(name, slug), Optional.of(slug));
    assertThat(outcome).isInstanceOf(FolderOutcome.Imported.class);
    return (FolderOutcome.Imported) outcome;
  }

  /** The demo's tables with other people in them: those of the demo may be known from elsewhere. */
  private @Nullable InputStream open(String name, String tag) {
    var table = getClass().getResourceAsStream("/demo/" + name);
    if (table == null || !name.startsWith("people.")) {
      return table;
    }
    try (table) {
      var text = new String(table.readAllBytes(), UTF_8);
      var others =
          text.replaceAll("(?m)^([a-z0-9-]+),([^,]+),", "$1,$2 " + tag + ",")
              .replaceFirst(" " + tag, "")
              .replace("@", "-" + tag + "@");
      return new ByteArrayInputStream(others.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String kind, String content) throws IOException {
    Files.write(folder.resolve(kind + ".csv"), content.getBytes(UTF_8));
  }
}
