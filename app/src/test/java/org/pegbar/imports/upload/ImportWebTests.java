// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.people.People;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class ImportWebTests {

  private static final String VENUES = "code,name_zh,name_en\ncampus,主校区,Campus\n";
  private static final String ROOMS =
      "会场代码,场馆,会场,会场英文,座位数,设备\nhall,主校区,大礼堂,Great Hall,900,舞台；DCP\nsmall,campus,小厅,Small Hall,80,\n";

  @Autowired World world;
  @Autowired Editions editions;
  @Autowired People people;

  @Test
  void aChineseSpreadsheetInGb18030IsRecognisedAndTaken() {
    var desk = owner();
    desk.bringIn("venues", VENUES);

    var added = desk.bringIn("rooms", ROOMS.getBytes(Charset.forName("GB18030")));

    assertThat(added).containsExactly("2", "0", "0", "0");
    var hall = editions.place(desk.edition().id()).rooms().getFirst();
    assertThat(hall.name().zh()).isEqualTo("大礼堂");
    assertThat(hall.equipment()).hasSize(2);
    assertThat(desk.bringIn("rooms", ROOMS.replace("900", "850")))
        .containsExactly("0", "1", "1", "0");
  }

  @Test
  void theCheckShowsWhatAFieldWasAndWillBe() {
    var desk = owner();
    desk.bringIn("venues", VENUES);
    desk.bringIn("rooms", ROOMS);

    var check = desk.check(desk.take("rooms", ROOMS.replace("900", "850")));

    assertThat(Desk.figures(check)).containsExactly("0", "1", "1", "0", "0");
    assertThat(check.select("#changed tbody tr").eachText())
        .containsExactly("2 大礼堂 Capacity 900 850");
    assertThat(editions.place(desk.edition().id()).rooms().getFirst().capacity()).isEqualTo(900);
  }

  @Test
  void everyFaultOfEveryRowIsToldAtOnceAndNothingIsWritten() {
    var desk = owner();
    desk.bringIn("venues", VENUES);

    var troubles =
        desk.troubles(
            "rooms",
            "code,venue,name_zh,capacity,equipment\n"
                + "a b,campus,好厅,many,stage\n"
                + "ok,campsu,好厅二,10,\n"
                + "ok2,campus,,10,trapdoor\n"
                + "ok,campus,又一厅,10,\n"
                + "=cmd|x,campus,公式厅,#REF!,\n");

    assertThat(troubles).hasSize(8);
    assertThat(troubles.get(0)).startsWith("2 code a b 'a b' cannot be a code.");
    assertThat(troubles.get(1))
        .isEqualTo("2 capacity many 'many' is not a whole number from 0 to 1,000,000.");
    assertThat(troubles.get(2))
        .isEqualTo(
            "3 venue campsu There is no venue 'campsu'. Known are: campus. Import the venues first, or correct the name.");
    assertThat(troubles.get(3)).contains("trapdoor", "dcp, projector_4k");
    assertThat(editions.place(desk.edition().id()).rooms()).isEmpty();
  }

  @Test
  void pressingTwiceAndInTwoBrowsersWritesOnce() throws Exception {
    var edition = world.edition();
    var person = world.person(edition, "负责人");
    world.grant(edition, person, Role.OWNER);
    var one = new Desk(world.signedInAs(person), edition);
    one.bringIn("venues", VENUES);
    var upload = one.take("rooms", ROOMS);
    var check = one.check(upload);

    Callable<Reply> press = () -> one.apply(upload, check, Map.of());
    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(6)) {
      statuses =
          threads.invokeAll(java.util.Collections.nCopies(6, press)).stream()
              .map(reply -> reply.resultNow().status())
              .toList();
    }

    assertThat(statuses).containsOnly(302);
    assertThat(editions.place(edition.id()).rooms()).hasSize(2);
    assertThat(writes(edition, "edition.room")).isEqualTo(2);
  }

  @Test
  void twoUploadsOfTheSameFileRaceAndTheSecondFindsEverythingDone() throws Exception {
    var desk = owner();
    desk.bringIn("venues", VENUES);
    var first = desk.take("rooms", ROOMS);
    var second = desk.take("rooms", ROOMS);
    var firstCheck = desk.check(first);
    var secondCheck = desk.check(second);

    List<Reply> replies;
    try (var threads = Executors.newFixedThreadPool(2)) {
      replies =
          threads
              .invokeAll(
                  List.<Callable<Reply>>of(
                      () -> desk.apply(first, firstCheck, Map.of()),
                      () -> desk.apply(second, secondCheck, Map.of())))
              .stream()
              .map(java.util.concurrent.Future::resultNow)
              .toList();
    }

    assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(302, 200);
    var outdated =
        replies.stream().filter(reply -> reply.status() == 200).findFirst().orElseThrow();
    assertThat(outdated.page().select(".notice").text()).contains("The edition has changed");
    assertThat(writes(desk.edition(), "edition.room")).isEqualTo(2);
  }

  @Test
  void somebodyWhoMayBeKnownIsDecidedByAPerson() {
    var desk = owner();
    desk.bringIn("people", "code,name,email\nzhong,钟明岱,zhong@jai.example\n");
    var again = "code,name,email\nmingdai,钟明岱,zhong@jai.example\nli,李四,li@jai.example\n";

    var upload = desk.take("people", again);
    var check = desk.check(upload);
    assertThat(Desk.figures(check)).containsExactly("1", "0", "0", "1", "0");
    assertThat(desk.visitor().post(upload + "/apply", Map.of("digest", "x")).status())
        .isEqualTo(200);
    assertThat(named(desk.edition(), "钟明岱")).containsExactly("zhong");

    desk.apply(upload, check, Map.of("row-2", "update"));
    assertThat(named(desk.edition(), "钟明岱")).containsExactly("mingdai");
    assertThat(named(desk.edition(), "李四")).containsExactly("li");
  }

  @Test
  void peopleWithoutCodesAreTheSameWhenTheyComeAgain() {
    var desk = owner();
    desk.bringIn(
        "organisations",
        "code,name_zh,kind\norg" + desk.edition().slug() + ",单位" + desk.edition().slug() + ",高校\n");
    var list = "姓名,单位,邮箱,职务\n钟明岱,单位" + desk.edition().slug() + ",z@jai.example,主任\n";
    assertThat(desk.bringIn("people", list)).containsExactly("1", "0", "0", "0");
    var check = desk.check(desk.take("people", list));
    assertThat(Desk.figures(check)).containsExactly("0", "0", "1", "0", "0");
    assertThat(check.select(".empty").text()).contains("nothing to import");
  }

  @Test
  void headersAreMappedByHandAndRememberedForTheNextFile() {
    var desk = owner();
    desk.bringIn("venues", VENUES);
    var odd = "Kürzel,Haus,Saal,Plätze\nhall,campus,Saal A,50\n";
    var upload = desk.take("rooms", odd);
    var page = desk.visitor().get(upload).page();
    assertThat(page.select("select[name^=column-] option[selected]").eachAttr("value"))
        .containsOnly("");
    var mapped =
        desk.visitor()
            .post(
                upload + "/columns",
                Map.of(
                    "column-0",
                    "code",
                    "column-1",
                    "venue",
                    "column-2",
                    "name_en",
                    "column-3",
                    "capacity"));
    assertThat(mapped.location()).isEqualTo(upload + "/check");
    assertThat(Desk.figures(desk.check(upload))).containsExactly("1", "0", "0", "0", "0");

    var next = desk.visitor().get(desk.take("rooms", odd.replace("hall", "next"))).page();
    assertThat(next.select("select[name^=column-] option[selected]").eachAttr("value"))
        .containsExactly("code", "venue", "name_en", "capacity");
  }

  @Test
  void aKindNeedsItsOwnPermissionAndAnUploadItsUploader() {
    var edition = world.edition();
    var editor = new Desk(world.signedIn(edition, Role.PEOPLE_EDITOR), edition);
    assertThat(editor.upload("rooms", "rooms.csv", ROOMS.getBytes(UTF_8)).status()).isEqualTo(403);
    assertThat(editor.visitor().get(editor.at() + "/tables/sessions/all.csv").status())
        .isEqualTo(403);
    assertThat(
            new Desk(world.signedIn(edition, Role.VIEWER), edition)
                .upload("people", "x", new byte[1])
                .status())
        .isEqualTo(403);
    var upload = editor.take("people", "name\n某人\n");
    var other = world.signedIn(edition, Role.OWNER);
    assertThat(other.get(upload).status()).isEqualTo(404);
    assertThat(other.get(upload + "/check").status()).isEqualTo(404);
    assertThat(other.post(upload + "/apply", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void rolesAndAccessNeedsComeOnlyFromThoseWhoMayGiveAndSeeThem() {
    var edition = world.edition();
    var editor = new Desk(world.signedIn(edition, Role.PROGRAMME_EDITOR), edition);
    editor.bringIn("people", "code,name,roles,access_needs_en\nmallory,Mallory,owner,a chair\n");
    var mallory =
        people.list(edition.id()).stream()
            .filter(one -> one.code().equals("mallory"))
            .findFirst()
            .orElseThrow();
    assertThat(people.accessNeeds(edition.id())).isEmpty();
    assertThat(
            world
                .jdbc()
                .sql("select count(*) from access.role where person_id = ?")
                .param(mallory.id())
                .query(Integer.class)
                .single())
        .isZero();
    var owner = new Desk(world.signedIn(edition, Role.OWNER), edition);
    assertThat(owner.bringIn("people", "code,roles,access_needs_en\nmallory,speaker,a chair\n"))
        .containsExactly("0", "1", "0", "0");
    assertThat(people.accessNeeds(edition.id())).hasSize(1);
    var export = editor.visitor().get(editor.at() + "/tables/people/all.csv").body();
    assertThat(export).contains("mallory").doesNotContain("a chair").doesNotContain("access_needs");
  }

  @Test
  void anAddressThatSignsInIsNotHandedOverByATable() {
    var edition = world.edition();
    var desk = new Desk(world.signedIn(edition, Role.PEOPLE_EDITOR), edition);
    var owner = world.person(edition, "李负责");
    world.grant(edition, owner, Role.OWNER);
    var troubles =
        desk.troubles("people", "code,name,email\n" + owner + ",李负责,mallory@evil.example\n");
    assertThat(troubles).hasSize(1);
    assertThat(troubles.getFirst()).contains("can sign in with this address or runs an edition");
  }

  @Test
  void aFileThatCannotBeReadIsRefusedWithTheReason() {
    var desk = owner();
    var reply =
        desk.upload("people", "<b>x.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.page().select(".problems").text()).contains("<b>x.xls", "old kind (.xls)");
    assertThat(reply.body()).doesNotContain("<b>x.xls");
    assertThat(desk.visitor().reading("zh").get(desk.at()).page().select("h1").text())
        .isEqualTo("导入与导出");
  }

  private Desk owner() {
    var edition = world.edition();
    return new Desk(world.signedIn(edition, Role.OWNER), edition);
  }

  private List<String> named(Edition edition, String name) {
    return people.list(edition.id()).stream()
        .filter(one -> one.person().name().equals(name))
        .map(one -> one.code())
        .toList();
  }

  private int writes(Edition edition, String relation) {
    return world
        .jdbc()
        .sql("select count(*) from audit.entry where edition_id = ? and relation = ?")
        .params(edition.id().value(), relation)
        .query(Integer.class)
        .single();
  }
}
