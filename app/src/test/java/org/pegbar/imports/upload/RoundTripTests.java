// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out comes back in as the same, and the demo's files go in. */
@PegbarTest
class RoundTripTests {

  private static final List<String> KINDS =
      List.of(
          "venues",
          "travel",
          "rooms",
          "items",
          "activities",
          "tracks",
          "organisations",
          "people",
          "sessions");

  @Autowired World world;

  @Test
  void theDemosFilesGoInAndEveryExportComesBackTheSame() throws IOException {
    var desk = owner(world.edition());
    for (var kind : KINDS) {
      var content = demo(kind);
      var rows = desk.bringIn(kind, content);
      assertThat(rows.get(3)).as(kind).isEqualTo("0");
      assertThat(Desk.figures(desk.check(desk.take(kind, content))).subList(0, 2))
          .as(kind + " again")
          .containsExactly("0", "0");
    }
    for (var kind : KINDS) {
      for (var ending : List.of("csv", "xlsx")) {
        assertThat(changesOfExport(desk, kind, ending))
            .as(kind + " as " + ending)
            .containsExactly("0", "0", "0", "0");
      }
    }
  }

  @Test
  void theEditionItselfGoesOutAndIn() {
    var edition = world.edition();
    var desk = owner(edition);
    var export = desk.visitor().get(desk.at() + "/tables/edition/all.csv").body();
    assertThat(desk.bringIn("edition", export.replace("Test conference", "Great conference")))
        .containsExactly("0", "1", "0", "0");
    assertThat(desk.troubles("edition", export.replace(edition.slug(), "elsewhere")).getFirst())
        .contains("This row is about 'elsewhere'");
  }

  @Test
  void dangerousTextsSurviveTheRoundTrip() {
    var desk = owner(world.edition());
    desk.bringIn("venues", "code,name_zh,address_zh\nv,\"=1+1\",\"@x\n-第二行\"\n");
    var export = desk.visitor().get(desk.at() + "/tables/venues/all.csv").body();
    assertThat(export).contains("'=1+1").doesNotContain(",=1+1");
    assertThat(Desk.figures(desk.check(desk.take("venues", export))))
        .containsExactly("0", "0", "1", "0", "0");
  }

  @Test
  void aTemplateHasEveryColumnAndABytesOrderMark() {
    var desk = owner(world.edition());
    var template = desk.visitor().get(desk.at() + "/tables/people/template.csv");
    assertThat(template.body()).startsWith("\uFEFFcode,name,name_latin").endsWith("consent\r\n");
    assertThat(template.header("Content-Disposition")).contains("attachment");
    assertThat(desk.visitor().get(desk.at() + "/tables/people/template.ods").status())
        .isEqualTo(404);
  }

  @Test
  void twoThousandPeopleAreCheckedAndWrittenInSeconds() {
    var desk = owner(world.edition());
    var rows = new StringBuilder("code,name,name_latin,email,biography_zh,consent\n");
    IntStream.range(0, 2_000)
        .forEach(i ->
            rows.append(
                "p%d,人员%d,Person %d,p%d.%s@x.example,简介%d,publish_profile\n"
                    .formatted(i, i, i, i, desk.edition().slug(), i)));
    var started = System.nanoTime();
    var upload = desk.take("people", rows.toString());
    var check = desk.check(upload);
    assertThat(desk.apply(upload, check, java.util.Map.of()).status()).isEqualTo(302);
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(60));
  }

  private static List<String> changesOfExport(Desk desk, String kind, String ending) {
    var address = desk.at() + "/tables/" + kind + "/all." + ending;
    var upload = desk.take(kind, desk.visitor().getBytes(address));
    var figures = Desk.figures(desk.check(upload));
    return List.of(figures.get(0), figures.get(1), figures.get(3), figures.get(4));
  }

  private byte[] demo(String kind) throws IOException {
    try (var file = getClass().getResourceAsStream("/demo/" + kind + ".csv")) {
      return new String(java.util.Objects.requireNonNull(file).readAllBytes(), UTF_8)
          .getBytes(UTF_8);
    }
  }

  private Desk owner(Edition edition) {
    return new Desk(world.signedIn(edition, Role.OWNER), edition);
  }
}
