// SPDX-License-Identifier: Apache-2.0
package org.pegbar.id;

import java.security.SecureRandom;

/** Random codes of Crockford's base 32 in lower case, without the letters i, l, o and u. */
public final class RandomCode {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomCode() {}

  /** A public id: 12 characters, 60 bits. */
  public static String fresh() {
    return ofLength(12);
  }

  /** A secret that is mailed or shown once: 32 characters, 160 bits. Store only its hash. */
  public static String secret() {
    return ofLength(32);
  }

  private static String ofLength(int length) {
    var code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
