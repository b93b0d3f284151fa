// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

class MainTests {

  @TempDir Path folder;

  @Test
  void helpNamesEveryCommand() {
    assertThat(Main.help())
        .contains(
            "demo",
            "serve",
            "plan",
            "check",
            "import",
            "export",
            "operator",
            "backup",
            "restore",
            "audit check");
  }

  @Test
  void whatIsNotUnderstoodIsSaidInOneSentence() {
    assertThat(said("dance"))
        .isEqualTo("2: There is no command 'dance'. 'bin/pegbar help' names every one.");
    assertThat(said("serve", "--port", "many"))
        .startsWith("2: --port takes a whole number from 1 to 65535, not 'many'.");
    assertThat(said("demo", "--colour", "red")).startsWith("2: There is no option '--colour'.");
    assertThat(said("backup")).startsWith("2: Say which file to write.");
    assertThat(said("operator", "nobody")).startsWith("2: 'nobody' is not an e-mail address.");
  }

  @Test
  void aDataFolderThatCannotBeMadeIsSaidInOneSentence() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThat(said("serve", "--data", file.resolve("data").toString()))
        .startsWith("1: The data folder '" + file.resolve("data") + "' cannot be made")
        .endsWith("Choose another one with --data.");
  }

  @Test
  void whatIsNotThereIsSaidInOneSentence() {
    assertThat(said("restore", folder.resolve("none.zip").toString()))
        .startsWith("1: There is no file");
    assertThat(said("import", folder.resolve("none").toString())).startsWith("1: There is no '");
  }

  @Test
  void whatStandsInTheWayOutsideHasASentenceOfItsOwn() {
    assertThat(Plight.of(new IllegalStateException(new PortInUseException(8080))))
        .isEqualTo(
            "Port 8080 is taken by another program. Stop that one, or choose another port, such as --port 8081.");
    assertThat(
            Plight.of(
                new RuntimeException(new SQLException("Connection to db:5432 refused", "08001"))))
        .isEqualTo(
            "PostgreSQL does not answer (Connection to db:5432 refused). Start it, or correct PEGBAR_DATABASE_URL.");
    assertThat(Plight.of(new SQLException("password authentication failed", "28P01")))
        .contains("PEGBAR_DATABASE_USER");
    assertThat(Plight.of(new IOException("write: No space left on device")))
        .startsWith("The disk is full.");
    assertThat(Plight.of(new SQLException("could not extend file", "53100")))
        .startsWith("The disk is full.");
    assertThat(Plight.of(new IllegalStateException("odd"))).contains("a fault of its own", "odd");
  }

  /** The exit code and what was printed as an error. */
  private static String said(String... words) {
    var before = System.err;
    var printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      return Main.run(words) + ": " + printed.toString(StandardCharsets.UTF_8).strip();
    } finally {
      System.setErr(before);
    }
  }
}
