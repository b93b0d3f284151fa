// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.id.RandomCode;
import org.pegbar.people.People;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Large files are checked and written in the background, and can be cancelled. */
@PegbarTest
class ImportRunTests {

  private static final int MANY = 10_000;

  @Autowired World world;
  @Autowired People people;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void aLargeFileShowsHowFarItIsAndACancelledOneKeepsNothing() {
    var desk = owner();
    var lock = new HeldImport(world, transactions, desk.edition());
    var upload = desk.take("people", table(MANY));

    var watching = desk.visitor().get(upload + "/check");
    assertThat(Desk.isUnderWay(watching)).isTrue();
    assertThat(watching.page().select("noscript").html()).contains("http-equiv=\"refresh\"");
    var progress = watching.page().select("peg-progress").attr("src");
    assertThat(desk.visitor().get(progress).body())
        .contains("\"total\":10000", "\"state\":\"running\"");

    assertThat(desk.visitor().post(progress + "/cancel", Map.of()).status()).isEqualTo(302);
    lock.close();

    var ended = desk.ended(upload).page();
    assertThat(ended.select(".problems").text()).contains("cancelled", "Nothing was written");
    assertThat(people.list(desk.edition().id())).hasSize(1);
    assertThat(desk.visitor().post(upload + "/check", Map.of()).status()).isEqualTo(302);
    assertThat(Desk.figures(desk.check(upload))).containsExactly("10000", "0", "0", "0", "0");
  }

  @Test
  void aReportIsKeptAndTheFileIsNotReadAgainForIt() {
    var desk = owner();
    var upload = desk.take("people", table(20));
    var first = desk.check(upload);
    var second = desk.check(upload);

    assertThat(second.select("main").text()).isEqualTo(first.select("main").text());
    assertThat(runs(upload)).containsExactly("check done");

    var applied = desk.apply(upload, first, Map.of());
    assertThat(applied.location()).endsWith("/result");
    assertThat(runs(upload)).containsExactly("check done", "apply done");
    assertThat(people.list(desk.edition().id())).hasSize(21);
  }

  @Test
  void whatADeadServerLeftIsSaidToHaveWrittenNothing() {
    var desk = owner();
    var upload = desk.take("people", table(3));
    desk.check(upload);
    world
        .jdbc()
        .sql(
            """
            update imports.run set state = 'running', heartbeat_at = now() - interval '1 minute',
              outcome = null where upload_id = ?
            """)
        .param(id(upload))
        .update();

    assertThat(desk.check(upload).select(".problems").text())
        .contains("The server stopped while it was at work. Nothing was written");
  }

  @Test
  void aRunIsItsUploadersAlone() {
    var desk = owner();
    var upload = desk.take("people", table(3));
    desk.check(upload);
    var run =
        world
            .jdbc()
            .sql("select id from imports.run where upload_id = ?")
            .param(id(upload))
            .query(String.class)
            .single();
    var other = world.signedIn(desk.edition(), Role.OWNER);

    assertThat(other.get(upload + "/runs/" + run).status()).isEqualTo(404);
    assertThat(other.post(upload + "/runs/" + run + "/cancel", Map.of()).status()).isEqualTo(404);
    assertThat(other.post(upload + "/check", Map.of()).status()).isEqualTo(404);
    assertThat(desk.visitor().get(upload + "/runs/" + run).body()).contains("\"state\":\"done\"");
  }

  @Test
  void amongManyNewRowsTheOneThatTheDatabaseRefusesIsNamed() {
    var desk = owner();
    desk.bringIn("venues", "code,name_zh\ncampus,主校区\n");
    desk.bringIn("rooms", "code,venue,name_zh,capacity\nhall,campus,大礼堂,900\n");
    var table = new StringBuilder("number,title_en,minutes,room,start\n");
    for (int i = 1; i <= 40; i++) {
      table.append(
          "%d,Talk %d,10,hall,2037-12-04 %02d:%02d%n".formatted(i, i, 9 + i / 6, i % 6 * 10));
    }
    table.append("41,Late,10,hall,2037-12-04 09:30\n");

    var check = desk.check(desk.take("sessions", table.toString()));

    assertThat(check.select("#troubles tbody tr")).hasSize(1);
    assertThat(check.select("#troubles").text()).contains("42", "#3 Talk 3");
  }

  private static String table(int rows) {
    var nobodyElse = RandomCode.fresh();
    var table = new StringBuilder("code,name,email\n");
    for (int i = 0; i < rows; i++) {
      table.append("p%05d,人员%05d,p%05d@%s.example%n".formatted(i, i, i, nobodyElse));
    }
    return table.toString();
  }

  private List<String> runs(String upload) {
    return world
        .jdbc()
        .sql(
            "select act || ' ' || state from imports.run where upload_id = ? order by requested_at")
        .param(id(upload))
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static String id(String upload) {
    return upload.substring(upload.lastIndexOf('/') + 1);
  }

  private Desk owner() {
    Edition edition = world.edition();
    return new Desk(world.signedIn(edition, Role.OWNER), edition);
  }
}
