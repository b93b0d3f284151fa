// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.testing.ServerProcess;
import org.pegbar.testing.Visitor;

/** kill -9 of the server and of its PostgreSQL in the middle of things. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTests {

  private static final int PEOPLE = 6000;

  @TempDir static Path folder;
  private ServerProcess server;
  private Visitor operator;

  @BeforeAll
  void start() throws Exception {
    server = new ServerProcess(folder.resolve("data"));
    operator = new Visitor(server.home());
    signIn();
    var made =
        operator.post(
            "/editions/new",
            Map.of(
                "slug",
                "kill",
                "nameZh",
                "断电大会",
                "nameEn",
                "Power cut",
                "zone",
                "Asia/Shanghai",
                "firstDay",
                "2037-12-04",
                "lastDay",
                "2037-12-06",
                "copyFrom",
                ""));
    assertThat(made.status()).as(made.body()).isEqualTo(302);
  }

  @AfterAll
  void stop() throws Exception {
    server.close();
  }

  @Test
  void anImportIsThereWholeOrNotAtAllWhenTheServerIsKilled() throws Exception {
    for (int pause : new int[] {30, 300, 900}) {
      var address = upload();
      var status = applyInBackground(address);
      Thread.sleep(pause);
      server.kill();
      server.startAgain();
      assertWhole(status);
    }
  }

  @Test
  void anImportIsThereWholeOrNotAtAllWhenPostgresqlIsKilled() throws Exception {
    var address = upload();
    var status = applyInBackground(address);
    Thread.sleep(400);
    server.killDatabase();
    Thread.sleep(4000);
    server.awaitPages();
    assertWhole(status);
  }

  private void assertWhole(AtomicInteger status) throws IOException {
    long people =
        server
            .jdbc()
            .sql("select count(*) from people.participant")
            .query((row, n) -> row.getLong(1))
            .single();
    assertThat(people % PEOPLE).as("people after the kill").isZero();
    if (status.get() == 302) {
      assertThat(people).as("an acknowledged import").isPositive();
    }
    server.jdbc().sql("delete from people.person").update();
  }

  private String upload() {
    var table = new StringBuilder("code,name,name_latin,name_order,email\n");
    for (int i = 0; i < PEOPLE; i++) {
      table.append(
          "p%04d,人%04d,Person %04d,family_first,p%04d@people.example%n".formatted(i, i, i, i));
    }
    var content = table.toString().getBytes(StandardCharsets.UTF_8);
    var taken =
        operator.upload(
            "/e/kill/desk/imports", "file", "people.csv", content, Map.of("kind", "people"));
    assertThat(taken.status()).as(taken.body()).isEqualTo(302);
    var columns = new HashMap<String, String>();
    var form = operator.get(taken.location()).page().expectFirst("form[action$=/columns]");
    form.select("select")
        .forEach(
            one -> columns.put(one.attr("name"), one.select("option[selected]").attr("value")));
    assertThat(operator.post(taken.location() + "/columns", columns).status()).isEqualTo(302);
    awaitCheck(taken.location());
    return taken.location();
  }

  private void awaitCheck(String address) {
    await(
        () -> !operator.get(address + "/check").page().select("form[action$=/apply]").isEmpty(),
        "the check of " + address);
  }

  /** The work is in the background: only the result page acknowledges that it was done. */
  private AtomicInteger applyInBackground(String address) {
    var check = operator.get(address + "/check").page();
    var digest = check.expectFirst("form[action$=/apply] input[name=digest]").attr("value");
    var status = new AtomicInteger();
    Thread.ofVirtual()
        .start(() -> {
          try {
            var reply = operator.post(address + "/apply", Map.of("digest", digest));
            boolean done = reply.status() == 302 && reply.location().endsWith("/result");
            status.set(done ? 302 : 202);
          } catch (UncheckedIOException killed) {
            status.set(-1);
          }
        });
    return status;
  }

  private static void await(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private void signIn() throws Exception {
    var printed = server.command("operator", "operator@pegbar.example");
    var link = printed.substring(printed.indexOf("/sign-in/")).strip();
    assertThat(operator.post(link, Map.of()).status()).isEqualTo(302);
  }
}
