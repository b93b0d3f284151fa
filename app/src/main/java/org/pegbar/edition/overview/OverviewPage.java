// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.overview;

import java.util.List;
import org.pegbar.edition.Edition;
import org.pegbar.edition.OverviewLine;
import org.pegbar.edition.OverviewSource.Content;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Completeness;
import org.pegbar.web.Frame;

/** What the desk's front page shows. */
public record OverviewPage(Edition edition, List<OverviewLine> lines, List<Content> contents) {

  private static final int BAR_WIDTH = 200;

  public OverviewPage {
    lines = List.copyOf(lines);
    contents = List.copyOf(contents);
  }

  public boolean isAnythingDue() {
    return lines.stream().anyMatch(OverviewLine::due);
  }

  public String text(OverviewLine line, Frame frame) {
    var arguments =
        line.arguments().stream()
            .map(one -> one instanceof Bilingual text ? frame.read(text).text() : one)
            .toArray();
    return frame.t(line.key(), arguments);
  }

  public Completeness completeness() {
    return contents.stream()
        .map(Content::completeness)
        .reduce(new Completeness(0, 0), Completeness::plus);
  }

  /** How long the bar of what is complete is, in units of the chart: 0 to 200. */
  public static int bar(Content content) {
    var count = content.completeness();
    return count.total() == 0 ? 0 : BAR_WIDTH * count.both() / count.total();
  }

  /** Where the bar of a row begins, from the top of the chart. */
  public static int top(int row) {
    return 6 + 26 * row;
  }

  public int height() {
    return 26 * contents.size() + 8;
  }
}
