// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

/** Cuts what a message would be too long with. */
final class Texts {
  private static final int MOST = 60;

  private Texts() {}

  static String shortened(String text) {
    return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
  }
}
