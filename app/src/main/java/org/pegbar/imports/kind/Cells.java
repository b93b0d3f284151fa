// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.language.Bilingual;

/**
 * A row by the names of its columns, each cell in its one form. A cell that is missing is empty.
 */
public record Cells(Map<String, String> byColumn) {

  public Cells {
    byColumn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byColumn));
  }

  public static Cells empty() {
    return new Cells(Map.of());
  }

  public String get(String column) {
    return byColumn.getOrDefault(column, "");
  }

  public boolean has(String column) {
    return byColumn.containsKey(column);
  }

  public Cells with(String column, String text) {
    var more = new LinkedHashMap<>(byColumn);
    more.put(column, text);
    return new Cells(more);
  }

  /** These cells, and those of the other wherever it has any. */
  public Cells overlaid(Cells other) {
    var more = new LinkedHashMap<>(byColumn);
    more.putAll(other.byColumn);
    return new Cells(more);
  }

  /** The pair of columns {@code name_zh} and {@code name_en}. */
  public Bilingual bilingual(String name) {
    return new Bilingual(get(name + "_zh"), get(name + "_en"));
  }

  public Cells with(String name, Bilingual text) {
    return with(name + "_zh", text.zh()).with(name + "_en", text.en());
  }

  /** A number that a parser has let through. */
  public int number(String column, int otherwise) {
    return get(column).isEmpty() ? otherwise : Integer.parseInt(get(column));
  }

  public Cells with(String column, int number) {
    return with(column, String.valueOf(number));
  }

  public boolean flag(String column) {
    return get(column).equals("yes");
  }

  public Cells with(String column, boolean flag) {
    return with(column, flag ? "yes" : "no");
  }

  public List<String> list(String column) {
    return get(column).isEmpty() ? List.of() : Arrays.asList(get(column).split("; "));
  }

  public Cells with(String column, List<String> list) {
    return with(column, String.join("; ", list));
  }

  public Optional<String> find(String column) {
    return Optional.of(get(column)).filter(text -> !text.isEmpty());
  }
}
