// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Run by {@code bench/imports}: how long 10,000 rows take, as whoever presses the buttons waits.
 */
@PegbarTest
@EnabledIfSystemProperty(named = "pegbar.bench", matches = ".+")
class ImportSpeedTests {

  private static final int ROWS = Integer.getInteger("pegbar.bench.rows", 10_000);
  private static final int ROUNDS = Integer.getInteger("pegbar.bench", 3);

  @Autowired World world;

  @Test
  void people() {
    for (int round = 1; round <= ROUNDS; round++) {
      var table = new StringBuilder("code,name,name_latin,email,biography_en,languages,consent\n");
      for (int i = 0; i < ROWS; i++) {
        table.append(
            "p%05d,人员%05d,Person %05d,p%05d-%d@bench.example,Draws puppets.,zh; en,publish_profile%n"
                .formatted(i, i, i, i, round));
      }
      measure("people", world.edition(), table.toString());
    }
  }

  @Test
  void sessions() {
    for (int round = 1; round <= ROUNDS; round++) {
      var edition = world.edition();
      var venue = world.venue(edition, "north");
      for (int i = 0; i < 200; i++) {
        world.room(edition, venue, "r" + i, 100);
        world.person(edition, "讲者" + edition.slug() + "-" + i);
      }
      measure("sessions", edition, sessionTable(edition));
    }
  }

  /** Fifty talks of ten minutes in each of two hundred rooms; each room has its own speaker. */
  private String sessionTable(Edition edition) {
    var table = new StringBuilder("number,title_en,minutes,room,start,people\n");
    for (int i = 0; i < ROWS; i++) {
      int slot = i / 200;
      table.append(
          "%d,Talk %d,10,r%d,2037-12-04 %02d:%02d,讲者%s-%d%n"
              .formatted(
                  i + 1, i + 1, i % 200, 9 + slot / 6, slot % 6 * 10, edition.slug(), i % 200));
    }
    return table.toString();
  }

  private void measure(String kind, Edition edition, String table) {
    var visitor = world.signedIn(edition, Role.OWNER);
    var content = table.getBytes(StandardCharsets.UTF_8);
    var at = "/e/" + edition.slug() + "/desk/imports";
    var upload =
        visitor.upload(at, "file", kind + ".csv", content, Map.of("kind", kind)).location();
    long begun = System.nanoTime();
    var check = ended(visitor, upload, visitor.get(upload + "/check"));
    long checked = System.nanoTime();
    assertThat(check.page().expectFirst(".figures dd").text())
        .as(check.page().select("#troubles").text())
        .isEqualTo(String.valueOf(ROWS));
    var digest = check.page().select("input[name=digest]").attr("value");
    long pressed = System.nanoTime();
    var reply = ended(visitor, upload, visitor.post(upload + "/apply", Map.of("digest", digest)));
    long applied = System.nanoTime();
    assertThat(reply.location()).endsWith("/result");
    System.out.printf(
        "BENCH %d %s: check %.2f s, write %.2f s%n",
        ROWS, kind, (checked - begun) / 1e9, (applied - pressed) / 1e9);
  }

  /** Looks again until nothing is under way. */
  private static Reply ended(Visitor visitor, String upload, Reply first) {
    var reply = first;
    while (reply.status() == 302 && reply.location().endsWith("/check")
        || reply.status() == 200 && !reply.page().select("peg-progress").isEmpty()) {
      pause();
      reply = visitor.get(upload + "/check");
    }
    return reply;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
