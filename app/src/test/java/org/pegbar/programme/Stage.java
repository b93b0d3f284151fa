// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Equipment;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;

/** An edition with two venues 25 minutes apart and three rooms, ready for sessions. */
public final class Stage {

  public final World world;
  public final Programme programme;
  public final Edition edition;
  public final String north;
  public final String south;
  public final String hall;
  public final String studio;
  public final String cinema;
  private int numbers;

  public Stage(World world, Programme programme) {
    this.world = world;
    this.programme = programme;
    edition = world.edition();
    north = world.venue(edition, "north");
    south = world.venue(edition, "south");
    world.journey(north, south, 25);
    hall = world.room(edition, north, "hall", 300);
    studio = world.room(edition, north, "studio", 60);
    cinema = world.room(edition, south, "cinema", 200);
  }

  public Visitor editor() {
    return world.signedIn(edition, Role.PROGRAMME_EDITOR);
  }

  public String at(String below) {
    return "/e/" + edition.slug() + below;
  }

  public String person(String name) {
    return world.person(edition, name);
  }

  /** A moment of the first day, such as {@code 10:30}. */
  public Instant time(String clock) {
    return LocalDateTime.parse(edition.firstDay() + "T" + clock).atZone(edition.zone()).toInstant();
  }

  /** A talk of one hour with these speakers, not placed. */
  public Session talk(String title, String... people) {
    return add(title, Optional.empty(), 0, Set.of(), people);
  }

  public Session placed(String title, String room, String clock, String... people) {
    return add(
        title, Optional.of(new Placement(room, time(clock), false, false)), 0, Set.of(), people);
  }

  /** As an import leaves it: placed, but the room may be another session's. */
  public Session contested(String title, String room, String clock) {
    return add(title, Optional.of(new Placement(room, time(clock), false, true)), 0, Set.of());
  }

  public Session expecting(String title, int audience, Equipment... needs) {
    return add(title, Optional.empty(), audience, Set.of(needs));
  }

  private Session add(
      String title,
      Optional<Placement> placement,
      int audience,
      Set<Equipment> equipment,
      String... people) {
    var parts = new ArrayList<Part>();
    for (var person : people) {
      parts.add(new Part(person, PartRole.SPEAKER, false));
    }
    var session =
        new Session(
            RandomCode.fresh(),
            ++numbers,
            UUID.randomUUID(),
            new Bilingual("场次" + title, title),
            Bilingual.empty(),
            SessionKind.TALK,
            "",
            Optional.empty(),
            Optional.empty(),
            60,
            "zh",
            List.of(),
            audience,
            AgeRating.ALL,
            SessionState.CONFIRMED,
            equipment,
            false,
            placement,
            parts,
            List.of(),
            Optional.empty(),
            1);
    programme.add(edition.id(), session);
    return session;
  }

  public Session now(Session session) {
    return programme.find(edition.id(), session.id()).orElseThrow();
  }
}
