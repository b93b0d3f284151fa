// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.organisations;

import static org.pegbar.web.Typed.text;
import static org.pegbar.web.Typed.version;

import org.pegbar.edition.Saving;
import org.pegbar.id.RandomCode;
import org.pegbar.people.Organisation;
import org.pegbar.people.People;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Adds and changes organisations. They belong to the instance, and every edition shares them. */
@Component
class OrganisationKeeping {

  private final People people;

  OrganisationKeeping(People people) {
    this.people = people;
  }

  Saving save(String id, OrganisationForm form) {
    var gathering = new Problems.Gathering();
    var organisation = read(id, form, gathering);
    if (!gathering.problems().isEmpty()) {
      return new Saving.Refused(gathering.problems());
    }
    try {
      return write(id, organisation);
    } catch (DuplicateKeyException e) {
      return new Saving.Refused("code", "edition.problem.code-taken", organisation.code());
    }
  }

  private Saving write(String id, Organisation organisation) {
    if (id.equals("new")) {
      people.add(organisation);
      return new Saving.Saved(organisation.name());
    }
    return people.update(organisation)
        ? new Saving.Saved(organisation.name())
        : new Saving.Refused("", "web.problem.changed-meanwhile");
  }

  private static Organisation read(String id, OrganisationForm form, Problems.Gathering gathering) {
    gathering.check(!form.name().isEmpty(), "name", "web.problem.name-missing");
    var code = Typed.code(form.code(), "code", gathering);
    var kind = Organisation.Kind.find(text(form.kind()));
    gathering.check(kind.isPresent(), "kind", "edition.problem.choice");
    var website = text(form.website());
    gathering.check(
        website.isEmpty() || website.matches("https?://\\S+"),
        "website",
        "people.organisations.problem.website",
        website);
    return new Organisation(
        id.equals("new") ? RandomCode.fresh() : id,
        code,
        form.name(),
        kind.orElse(Organisation.Kind.COMPANY),
        form.city(),
        website,
        form.allianceMember(),
        version(form.version()));
  }
}
