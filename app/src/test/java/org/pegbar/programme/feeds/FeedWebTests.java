// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabJson;
import org.pegbar.programme.frab.FrabLimits;
import org.pegbar.programme.frab.FrabReading;
import org.pegbar.programme.frab.FrabSchedule;
import org.pegbar.programme.frab.FrabXml;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class FeedWebTests {

  private static final String NASTY =
      "Comma, semicolon; back\\slash \"quote\" <b>&amp; ]]> 《雪城小木匠》逐格动画里的木屑与雪：一部四十年前的短片怎样一格一格修回来 😀";

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;

  private Stage stage;
  private Visitor visitor;
  private Session session;
  private String lin;

  @BeforeEach
  void release() {
    stage = new Stage(world, programme);
    visitor = world.visitor();
    lin = stage.person("林晓");
    session = stage.placed(NASTY, stage.hall, "10:00", lin, stage.person("Ann; Müller, \"A\""));
    stage.placed("Late", stage.cinema, "20:00");
    world
        .jdbc()
        .sql("update edition.venue set latitude = 43.8226, longitude = 125.256 where id = ?")
        .param(stage.north)
        .update();
    publisher.release(stage.edition, Bilingual.empty(), "[test]");
  }

  @Test
  void aCalendarReadsBackWhole() throws Exception {
    var reply = visitor.get(stage.at("/programme.ics"));

    assertThat(reply.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
    var events = read(reply.body()).<VEvent>getComponents(Component.VEVENT);
    assertThat(events).hasSize(2);
    var event = events.getFirst();
    assertThat(text(event, "SUMMARY")).isEqualTo(NASTY);
    assertThat(text(event, "UID")).isEqualTo(session.guid().toString());
    assertThat(text(event, "SEQUENCE")).isEqualTo("1");
    assertThat(text(event, "GEO")).isEqualTo("43.822600;125.256000");
    assertThat(text(event, "LOCATION")).isEqualTo("Room hall, Venue north");
    assertThat(text(event, "DESCRIPTION")).contains("场次Comma, semicolon;", "Speaker: Latin 林晓");
    DtStart<?> start = event.<DtStart<?>>getProperty("DTSTART").orElseThrow();
    assertThat(start.getParameter("TZID").orElseThrow().getValue()).isEqualTo("Asia/Shanghai");
    assertThat(Instant.from(start.getDate())).isEqualTo(stage.time("10:00"));
  }

  @Test
  void everyLineHoldsAtMost75OctetsAndNoCharacterIsSplit() throws Exception {
    for (var language : List.of("zh", "en")) {
      var reply = visitor.get(stage.at("/programme.ics?lang=" + language));
      var lines = StrictCalendar.lines(reply.body().getBytes(StandardCharsets.UTF_8));
      assertThat(lines).first().isEqualTo("BEGIN:VCALENDAR");
      assertThat(lines).last().isEqualTo("END:VCALENDAR");
      assertThat(lines).contains("TZID:Asia/Shanghai", "TZOFFSETTO:+0800");
      assertThat(lines.stream().filter(line -> line.startsWith("SUMMARY")).findFirst())
          .hasValueSatisfying(line -> assertThat(line).contains("一格一格修回来 😀", "\\, semicolon\\;"));
    }
  }

  @Test
  void eachDayRoomPersonAndSessionHasItsOwnCalendar() throws Exception {
    assertThat(count("/days/2037-12-04.ics")).isEqualTo(2);
    assertThat(count("/days/2037-12-05.ics")).isZero();
    assertThat(count("/rooms/" + stage.cinema + ".ics")).isEqualTo(1);
    assertThat(count("/people/" + lin + ".ics")).isEqualTo(1);
    assertThat(count("/sessions/" + session.id() + ".ics")).isEqualTo(1);
    assertThat(visitor.get(stage.at("/days/never.ics")).status()).isEqualTo(404);
    assertThat(visitor.get(stage.at("/people/nobody.ics")).status()).isEqualTo(404);
  }

  @Test
  void aSessionKeepsItsNameAndCountsTheReleases() {
    stage.placed("Another", stage.studio, "12:00");
    publisher.release(stage.edition, Bilingual.empty(), "[test]");

    var calendar = visitor.get(stage.at("/sessions/" + session.id() + ".ics")).body();

    assertThat(calendar).contains("UID:" + session.guid(), "SEQUENCE:2");
  }

  @Test
  void theXmlReadsBackWithEverySession() {
    var reply = visitor.get(stage.at("/programme.xml"));

    assertThat(reply.header("Content-Type")).startsWith("application/xml");
    check(schedule(FrabXml.read(in(reply.body()), FrabLimits.USUAL)));
  }

  @Test
  void theJsonReadsBackWithEverySession() {
    var reply = visitor.get(stage.at("/programme.json"));

    assertThat(reply.header("Content-Type")).startsWith("application/json");
    check(schedule(FrabJson.read(in(reply.body()), FrabLimits.USUAL)));
  }

  @Test
  void feedsAreInTheLanguageAskedForAndAnswerWhenNothingChanged() {
    var zh = visitor.get(stage.at("/programme.xml?lang=zh"));
    assertThat(zh.body()).contains("<title>测试大会</title>", "林晓");

    var again = visitor.get(stage.at("/programme.xml?lang=zh"), "If-None-Match", zh.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(
            visitor
                .get(stage.at("/programme.xml"), "If-Modified-Since", zh.header("Last-Modified"))
                .status())
        .isEqualTo(304);
  }

  @Test
  void beforeTheFirstReleaseFeedsAreEmptyAndWhole() throws Exception {
    stage = new Stage(world, programme);
    stage.placed("Not yet", stage.hall, "10:00");

    assertThat(count("/programme.ics")).isZero();
    var schedule =
        schedule(
            FrabXml.read(in(visitor.get(stage.at("/programme.xml")).body()), FrabLimits.USUAL));
    assertThat(schedule.events()).isEmpty();
    assertThat(schedule.days()).hasSize(3);
  }

  private void check(FrabSchedule schedule) {
    assertThat(schedule.conference("title")).contains("Test conference");
    assertThat(schedule.days()).hasSize(3);
    var event =
        schedule
            .events()
            .filter(one -> one.guid().orElseThrow().equals(session.guid()))
            .findFirst()
            .orElseThrow();
    assertThat(event.text("title")).isEqualTo(NASTY);
    assertThat(event.id()).hasValue(session.number());
    assertThat(event.duration()).contains(java.time.Duration.ofHours(1));
    assertThat(event.date().orElseThrow().toInstant()).isEqualTo(stage.time("10:00"));
    assertThat(event.persons()).hasSize(2);
    assertThat(event.persons().getFirst().name()).isEqualTo("Latin 林晓");
    assertThat(event.text("url")).endsWith(stage.at("/sessions/" + session.id()));
    assertThat(schedule.events().map(FrabEvent::guid).distinct()).hasSize(2);
  }

  private static FrabSchedule schedule(FrabReading reading) {
    return ((FrabReading.Read) reading).schedule();
  }

  private static ByteArrayInputStream in(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }

  private int count(String below) throws Exception {
    return read(visitor.get(stage.at(below)).body()).getComponents(Component.VEVENT).size();
  }

  private static Calendar read(String body) throws Exception {
    return new CalendarBuilder().build(new StringReader(body));
  }

  private static String text(VEvent event, String property) {
    return event.<Property>getProperty(property).orElseThrow().getValue();
  }
}
