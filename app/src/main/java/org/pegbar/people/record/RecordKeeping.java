// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import static org.pegbar.access.Permission.ACCESS_NEEDS_READ;
import static org.pegbar.access.Permission.ROLES_EDIT;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Pinyin;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.people.photos.Photographs;
import org.pegbar.web.Problems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what the secretariat, or a person, says about a participant. */
@Component
public class RecordKeeping {

  public sealed interface Outcome {}

  public record Saved(Participant participant) implements Outcome {}

  public record Refused(Problems problems) implements Outcome {}

  private final People people;
  private final PersonAccess access;
  private final Photographs photographs;
  private final TransactionTemplate transaction;

  RecordKeeping(
      People people,
      PersonAccess access,
      Photographs photographs,
      TransactionTemplate transaction) {
    this.people = people;
    this.access = access;
    this.photographs = photographs;
    this.transaction = transaction;
  }

  /** The secretariat adds somebody. */
  Outcome add(Edition edition, PersonForm form, Optional<InputStream> photo, Viewer viewer) {
    var gathering = new Problems.Gathering();
    var nobody = PersonReading.nobody(RandomCode.fresh());
    var read = reading(edition, nobody, gathering).bySecretariat(form);
    var coded = read.code().isEmpty() ? withCode(read, freeCode(edition, read)) : read;
    var mayWriteNeed = viewer.may(ACCESS_NEEDS_READ);
    return write(edition, coded, form, photo, mayWriteNeed, true, gathering);
  }

  /** The secretariat changes what is said about somebody. */
  Outcome change(
      Edition edition,
      Participant now,
      PersonForm form,
      Optional<InputStream> photo,
      Viewer viewer) {
    var gathering = new Problems.Gathering();
    var read = reading(edition, now, gathering).bySecretariat(form);
    gathering.check(
        read.email().equalsIgnoreCase(now.email()) || mayReaddress(now, viewer),
        "email",
        "people.problem.email-of-role-holder");
    var mayWriteNeed = viewer.may(ACCESS_NEEDS_READ);
    return write(edition, read, form, photo, mayWriteNeed, false, gathering);
  }

  /** A person changes what is said about themselves. */
  public Outcome changeOwn(
      Edition edition, Participant now, PersonForm form, Optional<InputStream> photo) {
    var gathering = new Problems.Gathering();
    var read = reading(edition, now, gathering).byThemselves(form);
    return write(edition, read, form, photo, true, false, gathering);
  }

  private PersonReading reading(Edition edition, Participant now, Problems.Gathering gathering) {
    return new PersonReading(now, people.organisations(), edition.zone(), gathering);
  }

  /** Whoever can have a link sent to a role holder's new address could become that role holder. */
  private boolean mayReaddress(Participant participant, Viewer viewer) {
    return access.editionsWithPower(participant.id()).stream()
        .allMatch(access.mandate(viewer, ROLES_EDIT));
  }

  private Outcome write(
      Edition edition,
      Participant read,
      PersonForm form,
      Optional<InputStream> photo,
      boolean withNeed,
      boolean isNew,
      Problems.Gathering gathering) {
    var participant = gathering.problems().isEmpty() ? withPhoto(read, photo, gathering) : read;
    if (!gathering.problems().isEmpty()) {
      return new Refused(gathering.problems());
    }
    try {
      var written =
          transaction.execute(status -> {
            if (!isNew && !people.update(edition.id(), participant)) {
              return false;
            }
            if (isNew) {
              people.add(edition.id(), participant);
            }
            if (withNeed) {
              people.needAccess(edition.id(), participant.id(), form.need());
            }
            return true;
          });
      return Boolean.TRUE.equals(written)
          ? new Saved(participant)
          : new Refused(Problems.one("", "web.problem.changed-meanwhile"));
    } catch (DuplicateKeyException e) {
      return new Refused(Problems.one("code", "people.problem.code-taken", participant.code()));
    }
  }

  private Participant withPhoto(
      Participant participant, Optional<InputStream> photo, Problems.Gathering gathering) {
    if (photo.isEmpty()) {
      return participant;
    }
    return switch (photographs.take(photo.get())) {
      case Photographs.Taken taken -> participant.withPhoto(taken.fileId());
      case Photographs.TooLarge large -> {
        gathering.check(false, "photo", "people.problem.photo-too-large", large.megabytes());
        yield participant;
      }
      case Photographs.NotAPicture broken -> {
        gathering.check(false, "photo", "people.problem.photo");
        yield participant;
      }
    };
  }

  /** A code after the name, {@code zhong-mingdai}, with a number behind it if that is taken. */
  private String freeCode(Edition edition, Participant participant) {
    var person = participant.person();
    var latin = person.nameLatin().isEmpty() ? person.name() : person.nameLatin();
    var base = Pinyin.ofName(latin).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var stem = base.isEmpty() ? "person" : base.substring(0, Math.min(base.length(), 32));
    var taken =
        people.list(edition.id()).stream().map(Participant::code).collect(Collectors.toSet());
    var code = stem;
    for (int n = 2; taken.contains(code); n++) {
      code = stem + "-" + n;
    }
    return code;
  }

  private static Participant withCode(Participant participant, String code) {
    return new Participant(
        participant.person(),
        code,
        participant.number(),
        participant.email(),
        participant.availability(),
        participant.consents());
  }
}
