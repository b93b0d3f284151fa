// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes size of the file
 * @param elements how many elements it may have
 * @param depth how deep they may be nested
 */
public record FrabLimits(long bytes, int elements, int depth) {

  /** Ten times the largest schedule known to us (FOSDEM: 15 000 elements, 6 MB with texts). */
  public static final FrabLimits USUAL = new FrabLimits(64_000_000, 500_000, 16);
}
