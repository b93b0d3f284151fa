// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How one seal follows from the one before: SHA-256 over the previous hash and the entry's fields,
 * each preceded by its length, so that no two entries can be written the same way.
 */
final class Chain {

  /** The hash before the first: 32 zero bytes. */
  static final String START = "00".repeat(32);

  private Chain() {}

  static byte[] link(byte[] previous, Entry entry) {
    var digest = sha256();
    digest.update(previous);
    for (var field : entry.sealedFields()) {
      var bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return digest.digest();
  }

  static String payloadDigest(String payload) {
    return HexFormat.of().formatHex(sha256().digest(payload.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
