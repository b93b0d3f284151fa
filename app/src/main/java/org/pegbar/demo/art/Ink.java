// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;

/**
 * The colours of one picture: a paper, a wash for large areas, an accent for what the eye should
 * find, and a deep tone.
 */
record Ink(String paper, String wash, String accent, String deep) {

  static final String GRAPHITE = "#2b2825";
  static final String BLUE_PENCIL = "#7fbcd2";
  static final String VERMILION = "#c8432a";

  static final List<Ink> ALL =
      List.of(
          new Ink("#f6efdf", "#d9e3dd", "#c8432a", "#3d5a5b"),
          new Ink("#f4ead6", "#ecd2ae", "#b5502f", "#5a4636"),
          new Ink("#eef1ea", "#c9dbe2", "#d26a3b", "#2f4f66"),
          new Ink("#f7eee4", "#eccfc6", "#8f3b4a", "#4b3b4e"),
          new Ink("#f3f0e0", "#dfe0b4", "#c0792a", "#4f5d33"),
          new Ink("#eff0ee", "#d5d3df", "#bf4a58", "#3c4263"),
          new Ink("#f5edda", "#cfe0d0", "#d28b26", "#34594a"));
}
