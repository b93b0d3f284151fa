// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.tracks;

import static org.pegbar.web.Typed.text;
import static org.pegbar.web.Typed.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Saving;
import org.pegbar.edition.Track;
import org.pegbar.edition.TrackRows;
import org.pegbar.id.RandomCode;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes tracks. */
@Component
class TrackKeeping {

  /** The palette's names. */
  static final List<String> COLOURS =
      List.of("ink", "vermilion", "blue", "moss", "ochre", "plum", "teal", "clay");

  private final TrackRows tracks;
  private final Editions editions;

  TrackKeeping(TrackRows tracks, Editions editions) {
    this.tracks = tracks;
    this.editions = editions;
  }

  @Transactional
  public Saving save(EditionId edition, String id, TrackForm form) {
    var gathering = new Problems.Gathering();
    var track = read(id, form, editions.place(edition).tracks().size() + 1, gathering);
    gathering.check(
        !tracks.isCodeTaken(edition, track), "code", "edition.problem.code-taken", track.code());
    if (!gathering.problems().isEmpty()) {
      return new Saving.Refused(gathering.problems());
    }
    var written = id.equals("new") ? tracks.insert(edition, track) : tracks.update(edition, track);
    return written
        ? new Saving.Saved(track.name())
        : new Saving.Refused("", "web.problem.changed-meanwhile");
  }

  /** Moves a track one place up (-1) or down (1). */
  @Transactional
  public void move(EditionId edition, String id, int by) {
    var ids = new ArrayList<>(editions.place(edition).tracks().stream().map(Track::id).toList());
    int from = ids.indexOf(id);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
      Collections.swap(ids, from, to);
      tracks.arrange(edition, ids);
    }
  }

  /** Removes a track; its sessions stay, without a track. */
  @Transactional
  public void remove(EditionId edition, String id) {
    tracks.delete(edition, id);
  }

  private static Track read(String id, TrackForm form, int position, Problems.Gathering gathering) {
    gathering.check(!form.name().isEmpty(), "name", "web.problem.name-missing");
    var code = Typed.code(form.code(), "code", gathering);
    var colour = text(form.colour());
    gathering.check(COLOURS.contains(colour), "colour", "edition.problem.choice");
    return new Track(
        id.equals("new") ? RandomCode.fresh() : id,
        code,
        form.name(),
        colour,
        position,
        version(form.version()));
  }
}
