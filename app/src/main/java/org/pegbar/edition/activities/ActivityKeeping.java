// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.activities;

import static org.pegbar.web.Typed.text;
import static org.pegbar.web.Typed.version;

import org.pegbar.edition.Activity;
import org.pegbar.edition.ActivityRows;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Saving;
import org.pegbar.id.RandomCode;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes activities. */
@Component
class ActivityKeeping {

  private final ActivityRows activities;

  ActivityKeeping(ActivityRows activities) {
    this.activities = activities;
  }

  @Transactional
  public Saving save(EditionId edition, String id, ActivityForm form) {
    var gathering = new Problems.Gathering();
    var activity = read(id, form, gathering);
    gathering.check(
        !activities.isCodeTaken(edition, activity),
        "code",
        "edition.problem.code-taken",
        activity.code());
    gathering.check(
        !activities.isNumberTaken(edition, activity),
        "number",
        "edition.activities.problem.number-taken",
        activity.number());
    if (!gathering.problems().isEmpty()) {
      return new Saving.Refused(gathering.problems());
    }
    var written =
        id.equals("new")
            ? activities.insert(edition, activity)
            : activities.update(edition, activity);
    return written
        ? new Saving.Saved(activity.name())
        : new Saving.Refused("", "web.problem.changed-meanwhile");
  }

  /** Removes an activity; its sessions stay, without an activity. */
  @Transactional
  public void remove(EditionId edition, String id) {
    activities.delete(edition, id);
  }

  private static Activity read(String id, ActivityForm form, Problems.Gathering gathering) {
    gathering.check(!form.name().isEmpty(), "name", "web.problem.name-missing");
    var code = Typed.code(form.code(), "code", gathering);
    var number = Typed.number(text(form.number()), 1, 999, "number", gathering);
    return new Activity(
        id.equals("new") ? RandomCode.fresh() : id,
        number.orElse(0),
        code,
        form.name(),
        form.summary(),
        version(form.version()));
  }
}
