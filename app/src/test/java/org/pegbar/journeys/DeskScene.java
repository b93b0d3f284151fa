// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Equipment;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.Part;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.SessionState;
import org.pegbar.testing.World;

/** An edition as a secretariat has it some weeks before: most is known, not all is placed. */
final class DeskScene {

  private static final List<List<String>> TITLES =
      List.of(
          List.of("开幕式", "Opening ceremony", "CEREMONY", "90", "420"),
          List.of(
              "百年线条：中国动画的造型",
              "A century of lines: shape in Chinese animation",
              "TALK",
              "45",
              "120"),
          List.of("水墨之后", "After ink wash", "SEMINAR", "90", "60"),
          List.of("逐帧：大师班", "Frame by frame: a master class", "MASTERCLASS", "120", "40"),
          List.of("长影旧片修复放映", "Restored films from the studio's vault", "SCREENING", "100", "180"),
          List.of("版权怎么谈", "How rights are traded", "PANEL", "60", "150"),
          List.of("新人路演 第一场", "First pitches, round one", "PITCH", "75", "90"),
          List.of("新人路演 第二场", "First pitches, round two", "PITCH", "75", "90"),
          List.of("艺术家进校园", "Artists on campus", "CAMPUS_VISIT", "120", "200"),
          List.of("画稿里的时间", "Time in a drawing", "TALK", "45", "80"),
          List.of("声音先行：配音工作坊", "Sound first: a dubbing workshop", "WORKSHOP", "120", "30"),
          List.of("产业政策通报", "Policy briefing", "FORUM", "60", "260"));

  final World world;
  final Edition edition;
  private final Programme programme;
  private final List<String> rooms = new ArrayList<>();
  private final List<String> people = new ArrayList<>();

  DeskScene(World world, Programme programme) {
    this.world = world;
    this.programme = programme;
    edition = world.edition();
    var campus = world.venue(edition, "campus");
    var studio = world.venue(edition, "studio");
    world.journey(campus, studio, 30);
    rooms.add(room(campus, "hall", 500, Equipment.STAGE, Equipment.INTERPRETATION_BOOTH));
    rooms.add(room(campus, "lecture", 180, Equipment.PROJECTOR_4K));
    rooms.add(room(campus, "workshop", 48, Equipment.WORKSHOP_DESKS));
    rooms.add(room(studio, "screen-1", 300, Equipment.DCP));
    rooms.add(room(studio, "screen-2", 120, Equipment.DCP));
    for (var name : List.of("林一舟", "王砚秋", "陈墨", "赵青禾", "孙远", "周可")) {
      people.add(world.person(edition, name));
    }
    for (int i = 0; i < TITLES.size(); i++) {
      programme.add(edition.id(), session(i));
    }
  }

  private Session session(int i) {
    var facts = TITLES.get(i);
    var places =
        List.of(
            "0 09:00", "1 10:40", "1 14:00", "2 12:00", "3 13:00", "0 15:00", "4 11:30", "4 16:30");
    var placement =
        i < places.size()
            ? Optional.of(placement(places.get(i), i == 0))
            : Optional.<Placement>empty();
    var part = new Part(people.get(i % people.size()), PartRole.SPEAKER, false);
    var chair = new Part(people.get((i + 2) % people.size()), PartRole.CHAIR, false);
    return new Session(
        RandomCode.fresh(),
        i + 1,
        UUID.randomUUID(),
        new Bilingual(facts.get(0), i == 9 ? "" : facts.get(1)),
        Bilingual.empty(),
        SessionKind.valueOf(facts.get(2)),
        "",
        Optional.empty(),
        Optional.empty(),
        Integer.parseInt(facts.get(3)),
        "zh",
        i == 5 ? List.of("en") : List.of(),
        Integer.parseInt(facts.get(4)),
        AgeRating.ALL,
        SessionState.values()[i % 3],
        i == 4 ? EnumSet.of(Equipment.DCP) : EnumSet.noneOf(Equipment.class),
        i == 4,
        placement,
        i % 2 == 0 ? List.of(part) : List.of(part, chair),
        List.of(),
        Optional.empty(),
        1);
  }

  private Placement placement(String text, boolean pinned) {
    var words = text.split(" ", 2);
    var starts =
        edition.firstDay().atTime(java.time.LocalTime.parse(words[1])).atZone(edition.zone());
    return new Placement(rooms.get(Integer.parseInt(words[0])), starts.toInstant(), pinned, false);
  }

  private String room(String venue, String code, int capacity, Equipment... equipment) {
    var id = world.room(edition, venue, code, capacity);
    world
        .jdbc()
        .sql("update edition.room set equipment = ? where id = ?")
        .params(java.util.Arrays.stream(equipment).map(Equipment::code).toArray(String[]::new), id)
        .update();
    return id;
  }

  List<Session> sessions() {
    return programme.sessions(edition.id());
  }
}
