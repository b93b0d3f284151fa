// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.List;
import java.util.Optional;
import org.pegbar.edition.Edition;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.kind.Kind;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/**
 * Where an import begins.
 *
 * @param frab whether this viewer may import schedules
 * @param operator whether they may make an edition of a schedule
 * @param kind the chosen kind
 * @param complaint why the last file was refused
 * @param fileName how that file is called
 */
public record StartPage(
    Edition edition,
    List<Kind> kinds,
    boolean frab,
    boolean operator,
    String kind,
    Optional<Complaint> complaint,
    String fileName,
    List<History> history) {

  /** An import that was done. */
  public record History(String kind, String name, String when, long added, long changed) {}

  public List<Option> options(Frame frame) {
    return kinds.stream()
        .map(one -> new Option(one.code(), frame.t("imports.kind." + one.code())))
        .toList();
  }
}
