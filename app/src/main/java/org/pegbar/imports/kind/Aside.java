// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * New things that are put aside and written many at once, which is many times as fast as one by
 * one. If the database refuses any of them, each is written by itself, to see which.
 */
public final class Aside<T> {

  private final List<T> things = new ArrayList<>();
  private final Consumer<List<T>> writer;
  private final Consumer<T> forgetter;

  /**
   * @param writer writes things through the front door of their module
   * @param forgetter takes one out of the books that could not be written
   */
  Aside(Consumer<List<T>> writer, Consumer<T> forgetter) {
    this.writer = writer;
    this.forgetter = forgetter;
  }

  /** For kinds that write one by one. */
  static Aside<Object> none() {
    return new Aside<>(things -> {}, thing -> {});
  }

  void put(T thing) {
    things.add(thing);
  }

  public int size() {
    return things.size();
  }

  public void writeAll() {
    writer.accept(List.copyOf(things));
  }

  /** Writes the one that was put aside as the n-th, from 0. */
  public void write(int n) {
    writer.accept(List.of(things.get(n)));
  }

  public void forget(int n) {
    forgetter.accept(things.get(n));
  }

  public void clear() {
    things.clear();
  }
}
