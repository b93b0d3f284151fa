// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.util.HexFormat;

/**
 * What is known of a stored file.
 *
 * @param bytes its length
 * @param sha256 its digest in hexadecimal, which is also its strong ETag
 */
public record StoredFile(FileId id, String name, String mediaType, long bytes, String sha256) {

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
