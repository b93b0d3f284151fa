// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals committed entries into one chain of hashes. Only entries of transactions that are certainly
 * over are sealed, so that a late commit is never skipped; one sealer works at a time.
 */
@Component
class Sealing {

  private static final int AT_ONCE = 2000;

  private final AuditRows rows;

  Sealing(AuditRows rows) {
    this.rows = rows;
  }

  /** Seals up to 2,000 entries, and says how many. */
  @Transactional
  public int seal() {
    if (!rows.tryLock()) {
      return 0;
    }
    var last = rows.lastSeal();
    var hash = HexFormat.of().parseHex(last.hash());
    long position = last.position();
    var unsealed = rows.unsealed(AT_ONCE);
    for (var entry : unsealed) {
      hash = Chain.link(hash, entry);
      rows.seal(++position, entry.id(), hash);
    }
    return unsealed.size();
  }
}
