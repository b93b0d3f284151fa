// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.warnings;

import java.util.Arrays;
import java.util.List;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Telling;
import org.pegbar.programme.Warning;
import org.pegbar.web.Frame;

/**
 * What the page of warnings shows.
 *
 * @param editable whether the viewer may put things right
 */
public record WarningPage(Draft draft, List<Warning> warnings, boolean editable) {

  /** The levels that there are warnings of, worst first. */
  public List<Warning.Level> levels() {
    return Arrays.stream(Warning.Level.values()).filter(level -> !of(level).isEmpty()).toList();
  }

  public List<Warning> of(Warning.Level level) {
    return warnings.stream().filter(one -> one.level() == level).toList();
  }

  public String tell(Frame frame, Warning warning) {
    return Telling.to(frame, draft.edition().zone()).tell(warning.sentence());
  }

  /** The page on which it is put right. */
  public String fix(Frame frame, Warning warning) {
    var session = frame.at("/desk/sessions/" + warning.session().id());
    return switch (warning) {
      case Warning.NotTranslated one -> session;
      case Warning.InterpreterMissing one -> session + "#people";
      case Warning.Taken one -> session + "/placement";
      case Warning.CannotArrive one -> session + "/placement";
      case Warning.PersonAway one -> session + "/placement";
      case Warning.RoomTooSmall one -> session + "/placement";
      case Warning.EquipmentMissing one -> session + "/placement";
      case Warning.BoothMissing one -> session + "/placement";
      case Warning.OutsideOpeningHours one -> session + "/placement";
      case Warning.Unplaced one -> session + "/placement";
    };
  }

  /** Whether this is the first warning of its session on the page. */
  public boolean isFirst(Warning warning) {
    return warnings.stream()
            .filter(one -> one.session().id().equals(warning.session().id()))
            .findFirst()
            .orElse(warning)
        == warning;
  }
}
