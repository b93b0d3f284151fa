// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which header of a file is which column.
 *
 * @param columnByHeader headers that are left out are missing
 */
public record Mapping(Map<String, String> columnByHeader) {

  public Mapping {
    columnByHeader = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columnByHeader));
  }

  public Optional<String> column(String header) {
    return Optional.ofNullable(columnByHeader.get(header));
  }

  public Optional<String> header(String column) {
    return columnByHeader.entrySet().stream()
        .filter(entry -> entry.getValue().equals(column))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
