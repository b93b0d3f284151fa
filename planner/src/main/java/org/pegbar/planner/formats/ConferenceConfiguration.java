// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.xlsx.Sheet;

/** Reads the sheet of weights. */
final class ConferenceConfiguration {
  private static final Pattern SCORE =
      Pattern.compile("(\\d{1,7})hard/(\\d{1,7})medium/(\\d{1,7})soft");
  private static final String PAUSE = "Minimum consecutive talks pause in minutes";

  private ConferenceConfiguration() {}

  static String name(Sheet sheet) {
    return sheet.text(row(sheet, "Conference name"), 1);
  }

  static int pauseMinutes(Sheet sheet) {
    return sheet.integer(row(sheet, PAUSE), 1, 0, 1440);
  }

  static Map<ConferenceRule, Penalty> weights(Sheet sheet) {
    Map<ConferenceRule, Penalty> weights = new EnumMap<>(ConferenceRule.class);
    for (ConferenceRule rule : ConferenceRule.values()) {
      int row = row(sheet, rule.label());
      Matcher score = SCORE.matcher(sheet.text(row, 1));
      if (!score.matches()) {
        throw sheet.bad(row, 1, "a weight like '0hard/0medium/10soft'");
      }
      weights.put(
          rule,
          new Penalty(
              Long.parseLong(score.group(1)),
              Long.parseLong(score.group(2)),
              Long.parseLong(score.group(3))));
    }
    return weights;
  }

  static int row(Sheet sheet, String label) {
    int last = 0;
    for (int row : sheet.rowsFrom(0)) {
      if (sheet.cell(row, 0).text().equals(label)) {
        return row;
      }
      last = row;
    }
    throw sheet.bad(last + 1, 0, "a row '" + label + "'");
  }
}
