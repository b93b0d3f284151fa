// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From values to lengths: the stretch of values that an axis shows, and its round numbers. */
final class Scale {
  private static final int INTERVALS = 5;
  private final boolean logarithmic;
  private final double least;
  private final double most;
  private final List<Double> ticks = new ArrayList<>();

  private Scale(boolean logarithmic, double least, double most) {
    this.logarithmic = logarithmic;
    this.least = least;
    this.most = most;
  }

  /** A scale on which all values lie; an even one of a narrow span does not start at 0. */
  static Scale of(boolean logarithmic, double[] values) {
    double[] shown = logarithmic ? Arrays.stream(values).filter(v -> v > 0).toArray() : values;
    double least = Arrays.stream(shown).min().orElse(logarithmic ? 1 : 0);
    double most = Arrays.stream(shown).max().orElse(1);
    return logarithmic ? decades(least, most) : even(least, most);
  }

  private static Scale even(double least, double most) {
    double from = least >= 0 && least < most / 2 ? 0 : least;
    double step = roundStep((most > from ? most - from : Math.max(1, Math.abs(most))) / INTERVALS);
    double first = Math.floor(from / step) * step;
    double last = Math.max(first + step, Math.ceil(most / step) * step);
    Scale scale = new Scale(false, first, last);
    for (int i = 0; first + i * step <= last + step / 2; i++) {
      scale.ticks.add(first + i * step);
    }
    return scale;
  }

  /** 1, 2 or 5 times a power of ten, at least {@code step}. */
  private static double roundStep(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    for (int times : new int[] {1, 2, 5}) {
      if (times * power >= step * (1 - 1e-9)) {
        return times * power;
      }
    }
    return 10 * power;
  }

  private static Scale decades(double least, double most) {
    double first = Math.pow(10, Math.floor(Math.log10(least) + 1e-12));
    double last = Math.max(10 * first, Math.pow(10, Math.ceil(Math.log10(most) - 1e-12)));
    Scale scale = new Scale(true, first, last);
    boolean few = last / first < 1000;
    for (double decade = first; decade <= last * 1.001; decade *= 10) {
      for (int times : few ? new int[] {1, 2, 5} : new int[] {1}) {
        if (decade * times <= last * 1.001) {
          scale.ticks.add(decade * times);
        }
      }
    }
    return scale;
  }

  List<Double> ticks() {
    return ticks;
  }

  /** From 0 at the least to 1 at the most. */
  double share(double value) {
    double share =
        logarithmic
            ? Math.log(Math.max(value, least) / least) / Math.log(most / least)
            : (value - least) / (most - least);
    return Math.clamp(share, 0, 1);
  }

  /** The number as it stands beside the axis. */
  static String label(double value) {
    if (Math.abs(value) >= 1_000_000) {
      return trimmed(String.format(Locale.ROOT, "%,.2f", value / 1_000_000)) + " M";
    }
    boolean whole = Math.abs(value - Math.rint(value)) < 1e-9;
    return whole
        ? String.format(Locale.ROOT, "%,d", Math.round(value))
        : trimmed(String.format(Locale.ROOT, "%.4f", value));
  }

  private static String trimmed(String digits) {
    return digits.replaceFirst("\\.?0+$", "");
  }
}
