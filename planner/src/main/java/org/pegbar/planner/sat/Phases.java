// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/**
 * Which way a variable is decided: as it was last (Pipatsrisawat and Darwiche 2007), or, in the
 * steady mood, as in the longest assignment without a conflict (Biere and Fleury 2020).
 */
final class Phases {
  private static final int FIRST_REPHASE = 1000;
  private byte[] first = new byte[256];
  private byte[] saved = new byte[256];
  private byte[] target = new byte[256];
  private byte[] best = new byte[256];
  private int targetSize;
  private int bestSize;
  private int rephased;
  private long nextRephase = FIRST_REPHASE;
  private long random;

  Phases(long seed) {
    random = seed * 0x9E3779B97F4A7C15L + 1;
  }

  void variable(int variable) {
    if (variable >= saved.length) {
      first = Arrays.copyOf(first, variable * 2);
      saved = Arrays.copyOf(saved, variable * 2);
      target = Arrays.copyOf(target, variable * 2);
      best = Arrays.copyOf(best, variable * 2);
    }
    first[variable] = -1;
    saved[variable] = -1;
  }

  /** Wishes for a literal. */
  void wish(int literal) {
    byte sign = (byte) ((literal & 1) == 0 ? 1 : -1);
    first[literal >> 1] = sign;
    saved[literal >> 1] = sign;
  }

  void save(int literal) {
    saved[literal >> 1] = (byte) ((literal & 1) == 0 ? 1 : -1);
  }

  /** The literal to decide. */
  int decide(int variable, boolean steady) {
    int sign = steady && target[variable] != 0 ? target[variable] : saved[variable];
    return variable * 2 + (sign > 0 ? 0 : 1);
  }

  /** Sees an assignment whose first {@code size} entries are free of conflict. */
  void see(Trail trail, int size) {
    if (size > targetSize) {
      targetSize = size;
      copy(trail, size, target);
    }
    if (size > bestSize) {
      bestSize = size;
      copy(trail, size, best);
    }
  }

  private static void copy(Trail trail, int size, byte[] to) {
    for (int i = 0; i < size; i++) {
      int literal = trail.order[i];
      to[literal >> 1] = (byte) ((literal & 1) == 0 ? 1 : -1);
    }
  }

  /** From time to time starts from elsewhere: the best, the first, the contrary, or chance. */
  void rephase(long conflicts) {
    if (conflicts < nextRephase) {
      return;
    }
    rephased++;
    nextRephase = conflicts + (long) FIRST_REPHASE * rephased;
    switch (rephased % 6) {
      case 1, 3, 5 -> System.arraycopy(best, 0, saved, 0, saved.length);
      case 2 -> System.arraycopy(first, 0, saved, 0, saved.length);
      case 4 -> shake();
      default -> invert();
    }
    Arrays.fill(target, (byte) 0);
    targetSize = 0;
    bestSize = 0;
  }

  private void invert() {
    for (int v = 0; v < saved.length; v++) {
      saved[v] = (byte) -first[v];
    }
  }

  private void shake() {
    for (int v = 0; v < saved.length; v++) {
      random = random * 6364136223846793005L + 1442695040888963407L;
      if (random >>> 60 == 0) {
        saved[v] = (byte) -saved[v];
      }
    }
  }
}
