// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Programme;
import org.pegbar.programme.ProgrammeReleased;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class ReleaseTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Releasing releasing;
  @Autowired ReleaseLetters letters;

  private Stage stage;

  @BeforeEach
  void setTheStage() {
    stage = new Stage(world, programme);
  }

  @Test
  void anEditorSeesWhatWouldChangeAndReleasesIt() {
    var editor = stage.editor();
    stage.placed("Opening", stage.hall, "09:00", stage.person("林晓"));
    var page = editor.get(stage.at("/desk/releases")).page();
    assertThat(page.select("main").text()).contains("1 person gets a letter", "林晓");

    var done =
        editor.post(
            stage.at("/desk/releases"),
            Map.of("seen", "0", "noteZh", "首发", "noteEn", "The first one"));

    assertThat(done.status()).isEqualTo(302);
    var after = editor.get(done.location()).page();
    assertThat(after.select(".notice").text()).contains("Version 1 is public");
    assertThat(after.select("main").text()).contains("Nothing has changed since version 1");
    assertThat(world.visitor().get(stage.at("/changes")).page().text()).contains("The first one");
    assertThat(
            world
                .jdbc()
                .sql(
                    "select count(*) from audit.entry where relation = 'programme.release' and edition_id = ?")
                .param(stage.edition.id().value())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void onlyThoseWhoMayReleaseCan() {
    stage.placed("Opening", stage.hall, "09:00");
    var viewer = world.signedIn(stage.edition, Role.VIEWER);

    assertThat(viewer.get(stage.at("/desk/releases")).status()).isEqualTo(403);
    assertThat(viewer.post(stage.at("/desk/releases"), Map.of("seen", "0")).status())
        .isEqualTo(403);
    assertThat(world.visitor().post(stage.at("/desk/releases"), Map.of("seen", "0")).status())
        .isNotEqualTo(302)
        .isNotEqualTo(200);
    assertThat(releases()).isEmpty();
  }

  @Test
  void whoeverWasOvertakenIsToldAndNothingIsReleased() {
    stage.placed("Opening", stage.hall, "09:00");
    var editor = stage.editor();
    editor.post(stage.at("/desk/releases"), Map.of("seen", "0"));
    stage.placed("More", stage.hall, "11:00");

    var late = editor.post(stage.at("/desk/releases"), Map.of("seen", "0", "noteEn", "Mine"));

    assertThat(late.status()).isEqualTo(200);
    assertThat(late.page().select(".problems").text()).contains("just released version 1");
    assertThat(late.page().select("textarea[name=noteEn]").text()).isEqualTo("Mine");
    assertThat(releases()).containsExactly(1);
  }

  @Test
  void contestedDoubleBookingsAreReleasedOnlyKnowingly() {
    var twice = stage.person("双面人");
    stage.placed("One", stage.hall, "09:00", twice);
    var other = stage.placed("Other", stage.studio, "09:00");
    world
        .jdbc()
        .sql("insert into programme.part values (?, 1, ?, 'speaker', true)")
        .params(other.id(), twice)
        .update();
    var editor = stage.editor();

    var refused = editor.post(stage.at("/desk/releases"), Map.of("seen", "0"));
    assertThat(refused.page().select(".problems").text()).contains("unsolved");
    assertThat(releases()).isEmpty();

    editor.post(stage.at("/desk/releases"), Map.of("seen", "0", "knowingly", "1"));
    assertThat(releases()).containsExactly(1);
  }

  @Test
  void ofManyWhoReleaseAtOnceEachIsWholeAndNumberedInOrder() throws Exception {
    stage.placed("Opening", stage.hall, "09:00");
    var barrier = new CyclicBarrier(6);
    Callable<Releasing.Outcome> race =
        () -> {
          barrier.await();
          return releasing.release(stage.edition, 0, Bilingual.empty(), true, "[test]");
        };
    try (var pool = Executors.newFixedThreadPool(6)) {
      var outcomes =
          pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> race).toList()).stream()
              .map(future -> future.resultNow())
              .toList();
      assertThat(outcomes.stream().filter(Releasing.Outcome.Released.class::isInstance)).hasSize(1);
      assertThat(outcomes.stream().filter(Releasing.Outcome.Overtaken.class::isInstance))
          .hasSize(5);
    }
    assertThat(releases()).containsExactly(1);
  }

  @Test
  void onlyTheTouchedAreToldAndEachOnce() {
    var stays = stage.person("不变");
    var moves = stage.person("移动");
    var leaves = stage.person("离开");
    stage.placed("Stays", stage.hall, "09:00", stays);
    var moving = stage.placed("Moves", stage.hall, "11:00", moves);
    var left = stage.placed("Left", stage.hall, "14:00", leaves, stays);
    release(0);
    awaitLetters(1, 3);
    world
        .jdbc()
        .sql(
            "update programme.session set starts_at = starts_at + interval '3 hours 5 minutes' where id = ?")
        .param(left.id())
        .update();
    world
        .jdbc()
        .sql("update programme.session set starts_at = starts_at + interval '1 hour' where id = ?")
        .param(moving.id())
        .update();
    world
        .jdbc()
        .sql("delete from programme.part where session_id = ? and person_id = ?")
        .params(left.id(), leaves)
        .update();
    world
        .jdbc()
        .sql(
            "update programme.session set starts_at = starts_at - interval '3 hours 5 minutes' where id = ?")
        .param(left.id())
        .update();

    release(1);
    awaitLetters(2, 2);

    var told = letters(2);
    assertThat(told.keySet()).containsExactlyInAnyOrder(moves, leaves);
    assertThat(told.get(moves))
        .contains("移动", "由12月4日周五 11:00–12:00", "改为12月4日周五 12:00–13:00")
        .contains(stage.at("/people/" + moves + ".ics"));
    assertThat(told.get(leaves)).contains("您不再参加");
  }

  @Test
  void aReleaseThatIsTakenUpAgainAfterACrashTellsNobodyTwice() {
    stage.placed("Opening", stage.hall, "09:00", stage.person("林晓"), stage.person("何木"));
    release(0);
    awaitLetters(1, 2);
    var event = new ProgrammeReleased(stage.edition.id().value(), id(1), 1);
    world
        .jdbc()
        .sql("delete from mail.letter where key like ? and recipient_name = '何木'")
        .param("release/" + id(1) + "/%")
        .update();

    letters.on(event);
    letters.on(event);
    awaitLetters(1, 2);

    assertThat(letters(1)).hasSize(2);
  }

  @Test
  void aLetterCarriesThePersonsCalendarInTheirLanguage() {
    var ann = stage.person("Ann");
    world
        .jdbc()
        .sql("update people.person set languages = '{en}' where id = ?")
        .param(ann)
        .update();
    stage.placed("Opening", stage.hall, "09:00", ann);
    release(0);
    awaitLetters(1, 1);

    var calendar =
        world
            .jdbc()
            .sql("select convert_from(attachment, 'UTF8') from mail.letter where person_id = ?")
            .param(ann)
            .query(String.class)
            .single();

    assertThat(calendar)
        .contains("SUMMARY;LANGUAGE=en:Opening", "DTSTART;TZID=Asia/Shanghai:20371204T090000");
    assertThat(letters(1).get(ann)).startsWith("Dear ");
  }

  private void release(int seen) {
    assertThat(releasing.release(stage.edition, seen, Bilingual.empty(), false, "[test]"))
        .isEqualTo(new Releasing.Outcome.Released(seen + 1));
  }

  private List<@Nullable Integer> releases() {
    return world
        .jdbc()
        .sql("select number from programme.release where edition_id = ? order by number")
        .param(stage.edition.id().value())
        .query(Integer.class)
        .list();
  }

  private String id(int number) {
    return world
        .jdbc()
        .sql("select id from programme.release where edition_id = ? and number = ?")
        .params(stage.edition.id().value(), number)
        .query(String.class)
        .single();
  }

  private void awaitLetters(int number, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(letters(number)).hasSize(count));
  }

  private Map<String, String> letters(int number) {
    record Line(String person, String body) {}
    return world
        .jdbc()
        .sql("select person_id, body from mail.letter where key like ?")
        .param("release/" + id(number) + "/%")
        .query((row, n) -> new Line(row.getString(1), row.getString(2)))
        .stream()
        .collect(java.util.stream.Collectors.toMap(Line::person, Line::body));
  }
}
