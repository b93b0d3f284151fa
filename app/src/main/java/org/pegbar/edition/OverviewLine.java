// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import org.pegbar.access.Permission;

/**
 * One line of the desk's front page: something that is so, and where to see to it.
 *
 * @param order where it stands, ascending; lines that are due come first anyway
 * @param due whether somebody must act
 * @param key message key of a sentence; its arguments may be texts, numbers or {@link
 *     org.pegbar.language.Bilingual}
 * @param path below {@code /e/{edition}}
 * @param permission what a reader needs in order to see the line
 */
public record OverviewLine(
    int order,
    boolean due,
    String key,
    List<Object> arguments,
    String path,
    Permission permission) {

  public OverviewLine {
    arguments = List.copyOf(arguments);
  }
}
