// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attributes and fields keep the order in which they were written. */
final class Ordered {

  private Ordered() {}

  static Map<String, String> copy(Map<String, String> attributes) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  static Optional<String> text(List<? extends FrabField> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name) && field instanceof FrabText)
        .map(field -> ((FrabText) field).text())
        .findFirst();
  }

  static List<FrabText> items(List<? extends FrabField> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name) && field instanceof FrabList)
        .flatMap(field -> ((FrabList) field).items().stream())
        .toList();
  }
}
