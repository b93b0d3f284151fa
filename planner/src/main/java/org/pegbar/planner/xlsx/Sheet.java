// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.pegbar.planner.input.BadInput;

/** A sheet by rows and columns from 0; refuses cells that are not what was asked for. */
public final class Sheet {
  private static final String SEPARATOR = ", ";
  private final String name;
  private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();

  /** An empty sheet. */
  public Sheet(String name) {
    this.name = name;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Writes into a cell what was not there or what replaces it. */
  public void put(int row, int column, Cell cell) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
  }

  /** Writes text and keeps the fill. */
  public void write(int row, int column, String text) {
    put(row, column, Cell.of(text).filled(cell(row, column).fill()));
  }

  /** The cell, blank if there is none. */
  public Cell cell(int row, int column) {
    Map<Integer, Cell> cells = rows.get(row);
    return cells == null ? Cell.BLANK : cells.getOrDefault(column, Cell.BLANK);
  }

  /** Numbers of the rows from this one on that hold more than blanks. */
  public List<Integer> rowsFrom(int first) {
    List<Integer> filled = new ArrayList<>();
    rows.tailMap(first)
        .forEach((row, cells) -> {
          if (cells.values().stream().anyMatch(cell -> !cell.empty())) {
            filled.add(row);
          }
        });
    return filled;
  }

  /** Numbers of all rows that have cells, blank or not. */
  public Set<Integer> rows() {
    return rows.keySet();
  }

  void eachCell(int row, BiConsumer<Integer, Cell> action) {
    rows.getOrDefault(row, new TreeMap<>()).forEach(action);
  }

  /** The text of a cell, empty if there is none. */
  public String text(int row, int column) {
    Cell cell = cell(row, column);
    if (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.FLAG) {
      throw bad(row, column, "text");
    }
    return cell.text();
  }

  /** The text of a cell that must not be empty. */
  public String name(int row, int column) {
    String text = text(row, column);
    if (text.isBlank()) {
      throw bad(row, column, "a name");
    }
    return text;
  }

  /** The words of a cell, separated by comma and space, each of them once. */
  public Set<String> words(int row, int column) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : text(row, column).split(SEPARATOR)) {
      if (!word.isEmpty() && !words.add(word)) {
        throw bad(row, column, "each only once, not '" + word + "' twice");
      }
    }
    return words;
  }

  /** The words of a cell, all of which must be known. */
  public Set<String> words(int row, int column, Set<String> known, String where) {
    Set<String> words = words(row, column);
    Set<String> unknown = new HashSet<>(words);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw bad(row, column, "only what " + where + " lists");
    }
    return words;
  }

  /** A whole number. */
  public int integer(int row, int column, int least, int most) {
    Cell cell = cell(row, column);
    String expected = "a whole number from %,d to %,d".formatted(least, most);
    if (cell.kind() != Cell.Kind.NUMBER) {
      throw bad(row, column, expected);
    }
    try {
      double value = Double.parseDouble(cell.text());
      if (value == Math.rint(value) && value >= least && value <= most) {
        return (int) value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw bad(row, column, expected);
  }

  /** True or false; a blank is false. */
  public boolean flag(int row, int column) {
    Cell cell = cell(row, column);
    if (cell.kind() != Cell.Kind.FLAG && !cell.empty()) {
      throw bad(row, column, "TRUE or FALSE");
    }
    return cell.text().equals("1");
  }

  /** Refuses a row whose cells are not these, from the first column on. */
  public void header(int row, List<String> names) {
    for (int column = 0; column < names.size(); column++) {
      if (!text(row, column).equals(names.get(column))) {
        throw bad(row, column, "the heading '" + names.get(column) + "'");
      }
    }
  }

  /** A complaint about a cell. */
  public BadInput bad(int row, int column, String expected) {
    Cell cell = cell(row, column);
    String found = cell.empty() ? "nothing" : "'" + Texts.shortened(cell.text()) + "'";
    return new BadInput(
        0,
        "sheet '%s', row %d, column %s".formatted(name, row + 1, letters(column)),
        expected,
        found);
  }

  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
