// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.edition.Edition;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Queries;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@PegbarTest
class PeopleTests {

  @Autowired World world;
  @Autowired People people;

  @Test
  void whoIsAddedIsFoundAgainEqual() {
    var edition = world.edition();
    var added = participant("zhong-mingdai", 7);

    people.add(edition.id(), added);

    assertThat(people.find(edition.id(), added.id())).contains(added);
    assertThat(people.list(edition.id())).containsExactly(added);
  }

  @Test
  void aParticipantWithoutANumberGetsTheNext() {
    var edition = world.edition();
    people.add(edition.id(), participant("first", 41));
    people.add(edition.id(), participant("second", 0));

    assertThat(people.list(edition.id())).extracting(Participant::number).containsExactly(41, 42);
  }

  @Test
  void manyAreAddedInAsManyStatementsAsOneAndEachIsInTheTrail() {
    var edition = world.edition();
    var one = List.of(participant("alone", 1));
    var three = List.of(participant("a", 2), participant("b", 3), participant("c", 4));

    var statements = Queries.during("people", () -> people.add(edition.id(), one));
    assertThat(Queries.during("people", () -> people.add(edition.id(), three)))
        .isEqualTo(statements);

    assertThat(people.list(edition.id())).hasSize(4).containsAll(three);
    for (var added : three) {
      assertThat(
              world
                  .jdbc()
                  .sql(
                      """
                      select relation || ' ' || operation || ' '
                        || (payload_digest = sha256(convert_to(payload::text, 'UTF8')))
                      from audit.entry where row_id = ? order by id
                      """)
                  .param(added.id())
                  .query(String.class)
                  .list())
          .startsWith("people.person insert true")
          .contains("people.participant insert true");
    }
  }

  @Test
  void readingThreeTakesAsManyQueriesAsReadingOne() {
    var edition = world.edition();
    people.add(edition.id(), participant("one", 0));
    var atOne = queriesOfReading(edition);
    people.add(edition.id(), participant("two", 0));
    people.add(edition.id(), participant("three", 0));

    assertThat(queriesOfReading(edition)).hasSize(4).isEqualTo(atOne);
  }

  @Test
  void aTakenCodeIsRefusedAndNothingStays() {
    var edition = world.edition();
    people.add(edition.id(), participant("same", 0));
    var second = participant("same", 0);

    assertThatThrownBy(() -> people.add(edition.id(), second))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(people.findByEmail(second.email())).isEmpty();
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    var edition = world.edition();
    var seen = participant("once", 1);
    people.add(edition.id(), seen);

    assertThat(people.update(edition.id(), seen)).isTrue();
    assertThat(people.update(edition.id(), seen)).isFalse();
  }

  @Test
  void aNameFallsBackVisiblyWhereThereIsNoLatinOne() {
    var unwritten = person("钟明岱", "").displayName();
    assertThat(unwritten.reading(Language.EN))
        .isEqualTo(new Bilingual.Reading("钟明岱", Language.ZH, true));
    assertThat(person("钟明岱", "Zhong Mingdai").displayName(Language.EN)).isEqualTo("Zhong Mingdai");
    assertThat(person("Émile Aubert", "").displayName().reading(Language.EN).fallback()).isFalse();
  }

  private List<String> queriesOfReading(Edition edition) {
    return Queries.during("people", () -> people.list(edition.id()));
  }

  private Participant participant(String code, int number) {
    var email = RandomCode.fresh() + "@people.example";
    var studio = organisation();
    var person =
        new Person(
            RandomCode.fresh(),
            "钟明岱",
            "Zhong Mingdai",
            NameOrder.FAMILY_FIRST,
            List.of("zh", "en"),
            new Bilingual("从事动画教育三十余年。", "Thirty years of teaching animation."),
            List.of(new Affiliation(studio.id(), studio.name(), new Bilingual("导演", "Director"))),
            Optional.empty(),
            1);
    var window =
        new Window(Instant.parse("2037-12-04T00:30:00Z"), Instant.parse("2037-12-05T11:00:00Z"));
    return new Participant(person, code, number, email, List.of(window), Set.of(Consent.RECORDING));
  }

  private Organisation organisation() {
    var code = RandomCode.fresh();
    var organisation =
        new Organisation(
            code,
            code,
            new Bilingual("雪城工作室", "Snow Town Studio"),
            Organisation.Kind.COMPANY,
            Bilingual.empty(),
            "",
            false,
            1);
    people.add(organisation);
    return organisation;
  }

  private static Person person(String name, String latin) {
    return new Person(
        "id",
        name,
        latin,
        NameOrder.FAMILY_FIRST,
        List.of(),
        Bilingual.empty(),
        List.of(),
        Optional.empty(),
        1);
  }
}
