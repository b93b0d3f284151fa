// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import org.pegbar.access.Permission;

/**
 * A column of a kind of thing.
 *
 * @param name as in the header of an exported file, such as {@code name_zh}
 * @param required a row cannot do without it
 * @param kept an empty cell leaves what there is; otherwise it clears it
 * @param permission what somebody must be allowed to do to read or write it
 * @param synonyms further headers by which it is recognised, in both languages
 */
public record Column(
    String name,
    Parser parser,
    boolean required,
    boolean kept,
    Optional<Permission> permission,
    List<String> synonyms) {

  public Column {
    synonyms = List.copyOf(synonyms);
  }

  /** A column whose cells may be empty. */
  public static Column of(String name, Parser parser, String... synonyms) {
    return new Column(name, parser, false, false, Optional.empty(), List.of(synonyms));
  }

  public static Column required(String name, Parser parser, String... synonyms) {
    return new Column(name, parser, true, false, Optional.empty(), List.of(synonyms));
  }

  /** A column whose empty cells mean: as it is, or as is usual. */
  public static Column kept(String name, Parser parser, String... synonyms) {
    return new Column(name, parser, false, true, Optional.empty(), List.of(synonyms));
  }

  public Column onlyFor(Permission needed) {
    return new Column(name, parser, required, kept, Optional.of(needed), synonyms);
  }
}
