// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pegbar.language.Bilingual;

/** Things of another kind that a row may name, by their code or by their name. */
final class References {

  private static final int SHOWN = 8;

  private final String unknownKey;
  private final Map<String, String> idByCode = new LinkedHashMap<>();
  private final Map<String, String> codeById = new HashMap<>();
  private final Map<String, String> codeByName = new HashMap<>();

  /**
   * @param unknownKey message key of the sentence for what nobody knows; its arguments are what was
   *     written and what there is
   */
  References(String unknownKey) {
    this.unknownKey = unknownKey;
  }

  void know(String id, String code, Bilingual name) {
    know(id, code, name.zh(), name.en());
  }

  void know(String id, String code, String... names) {
    idByCode.put(code, id);
    codeById.put(id, code);
    codeByName.put(folded(code), code);
    for (var name : names) {
      if (!name.isEmpty()) {
        codeByName.putIfAbsent(folded(name), code);
      }
    }
  }

  /** The code of the thing with that id; empty if there is none. */
  String code(String id) {
    return codeById.getOrDefault(id, "");
  }

  Optional<String> id(String code) {
    return Optional.ofNullable(idByCode.get(code));
  }

  Optional<String> codeOf(String codeOrName) {
    return Optional.ofNullable(
        idByCode.containsKey(codeOrName) ? codeOrName : codeByName.get(folded(codeOrName)));
  }

  /** Puts the code in the place of whatever a cell calls the thing. */
  Cells resolve(Cells cells, String column, Faults faults) {
    var written = cells.get(column);
    if (written.isEmpty()) {
      return cells;
    }
    var code = codeOf(written);
    if (code.isEmpty()) {
      unknown(column, written, faults);
    }
    return cells.with(column, code.orElse(written));
  }

  void unknown(String column, String written, Faults faults) {
    faults.add(column, unknownKey, Parsers.brief(written), known(folded(written)));
  }

  /** Those that look most like what was written come first. */
  private String known(String written) {
    if (idByCode.isEmpty()) {
      return "–";
    }
    var shown =
        codeByName.entrySet().stream()
            .sorted(
                java.util.Comparator.comparingInt(
                    (Map.Entry<String, String> entry) -> -Likeness.of(written, entry.getKey())))
            .map(Map.Entry::getValue)
            .distinct()
            .limit(SHOWN)
            .collect(Collectors.joining(", "));
    return idByCode.size() > SHOWN ? shown + " …" : shown;
  }

  private static String folded(String text) {
    return Parsers.plain(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
