// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

/**
 * What one direction of a chart means.
 *
 * @param unit shown in brackets after the title; empty for a bare number
 * @param logarithmic each decade takes the same length; values of 0 and below lie on its edge
 */
public record Axis(String title, String unit, boolean logarithmic) {

  /** An even axis. */
  public static Axis linear(String title, String unit) {
    return new Axis(title, unit, false);
  }

  /** An axis by decades. */
  public static Axis logarithmic(String title, String unit) {
    return new Axis(title, unit, true);
  }

  String label() {
    return unit.isEmpty() ? title : title + " (" + unit + ")";
  }
}
