// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import java.nio.charset.StandardCharsets;
import org.pegbar.id.Sha256;

/**
 * How one seal follows from the one before: SHA-256 over the previous hash and the entry's fields,
 * each preceded by its length, so that no two entries can be written the same way.
 */
final class Chain {

  /** The hash before the first: 32 zero bytes. */
  static final String START = "00".repeat(32);

  private Chain() {}

  static byte[] link(byte[] previous, Entry entry) {
    var digest = Sha256.digest();
    digest.update(previous);
    for (var field : entry.sealedFields()) {
      var bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return digest.digest();
  }

  static String payloadDigest(String payload) {
    return Sha256.hex(payload);
  }
}
