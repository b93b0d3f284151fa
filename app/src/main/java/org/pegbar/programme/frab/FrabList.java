// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;

/** An element that holds others: {@code persons}, {@code links}, {@code recording}. */
public record FrabList(String name, List<FrabText> items) implements FrabField {

  public FrabList {
    items = List.copyOf(items);
  }
}
