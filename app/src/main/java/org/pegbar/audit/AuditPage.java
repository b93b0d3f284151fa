// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the audit trail.
 *
 * @param relation the table that is looked at; empty for all
 * @param row the row that is looked at; empty for all
 * @param next the entry before which the next page begins; 0 if there is none
 */
public record AuditPage(
    List<String> relations, String relation, String row, List<Line> lines, long next) {

  static final int SHOWN = 50;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** One entry, readable. */
  public record Line(
      long id,
      String at,
      String actor,
      String act,
      String relation,
      String row,
      String operation,
      List<Change> changes,
      boolean sealed) {}

  /** A column's value, or its change. Cut to a readable length. */
  public record Change(String column, String before, String after) {}

  static AuditPage of(List<String> relations, String relation, String row, List<Trail.Line> found) {
    var shown = found.size() > SHOWN ? found.subList(0, SHOWN) : found;
    long next = found.size() > SHOWN ? shown.getLast().entry().id() : 0;
    return new AuditPage(
        relations, relation, row, shown.stream().map(AuditPage::line).toList(), next);
  }

  private static Line line(Trail.Line line) {
    var entry = line.entry();
    return new Line(
        entry.id(),
        entry.at().substring(0, 19),
        line.actorName(),
        entry.act(),
        entry.relation(),
        entry.rowId(),
        entry.operation(),
        changes(entry),
        line.sealed());
  }

  private static List<Change> changes(Entry entry) {
    var changes = new ArrayList<Change>();
    entry
        .payload()
        .map(JSON::readTree)
        .ifPresent(payload ->
            payload
                .properties()
                .forEach(column -> {
                  var value = column.getValue();
                  if (entry.operation().equals("update") && value.isArray() && value.size() == 2) {
                    changes.add(
                        new Change(column.getKey(), text(value.get(0)), text(value.get(1))));
                  } else if (!text(value).isEmpty()) {
                    changes.add(new Change(column.getKey(), "", text(value)));
                  }
                }));
    return changes;
  }

  private static String text(JsonNode value) {
    var text = value.isNull() ? "" : value.isString() ? value.stringValue() : value.toString();
    return text.length() > 120 ? text.substring(0, 117) + "…" : text;
  }
}
