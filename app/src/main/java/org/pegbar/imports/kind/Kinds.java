// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds, in the order in which one may build on the one before. */
@Component
public class Kinds {

  private final List<Kind> all;

  Kinds(List<Kind> all) {
    this.all = List.copyOf(all);
  }

  public List<Kind> all() {
    return all;
  }

  public Optional<Kind> find(String code) {
    return all.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
