// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.time.Instant;
import org.pegbar.language.Bilingual;

/**
 * A room or an item that cannot be used for a time. It is a commitment on the clock: nothing can be
 * placed there meanwhile, whoever writes.
 *
 * @param holderKind {@code room} or {@code item}
 * @param holderId the room's or the item's id
 * @param from inclusive
 * @param to exclusive, later than {@code from}
 * @param reason may be empty
 */
public record Closure(
    String id, String holderKind, String holderId, Instant from, Instant to, Bilingual reason) {

  public static final String ROOM = "room";
  public static final String ITEM = "item";

  public Closure {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("A closure must end after it begins: " + from + "/" + to);
    }
  }

  public boolean isOf(String kind, String id) {
    return holderKind.equals(kind) && holderId.equals(id);
  }
}
