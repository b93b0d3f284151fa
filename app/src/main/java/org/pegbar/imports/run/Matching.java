// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pegbar.imports.kind.Column;
import org.pegbar.imports.kind.Kind;
import org.pegbar.language.Language;
import org.pegbar.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Recognises headers: by a column's name, by what the interface calls it in either language, and by
 * its synonyms; without regard to case, spaces, marks and whatever stands in brackets.
 */
@Component
public class Matching {

  private final Texts texts;

  Matching(Texts texts) {
    this.texts = texts;
  }

  public Mapping match(Kind kind, List<Column> columns, List<String> headers) {
    var names = names(kind, columns);
    var found = new LinkedHashMap<String, String>();
    for (var header : headers) {
      var column = names.getOrDefault(normal(header), names.get(normal(bare(header))));
      if (column != null && !found.containsValue(column)) {
        found.put(header, column);
      }
    }
    return new Mapping(found);
  }

  /** What the interface calls a column. */
  public static String key(Kind kind, Column column) {
    return "imports.column."
        + (OWN.contains(kind.code() + "." + column.name()) ? kind.code() + "." : "")
        + column.name();
  }

  /** Columns whose name means something else in this kind. */
  private static final Set<String> OWN =
      Set.of("people.name", "people.organisation", "edition.slug");

  private Map<String, String> names(Kind kind, List<Column> columns) {
    var names = new HashMap<String, String>();
    for (var column : columns) {
      names.put(normal(column.name()), column.name());
    }
    for (var column : columns) {
      for (var language : Language.values()) {
        names.putIfAbsent(normal(texts.get(language, key(kind, column))), column.name());
      }
      column.synonyms().forEach(word -> names.putIfAbsent(normal(word), column.name()));
    }
    return names;
  }

  private static String bare(String header) {
    return header.replaceAll("[(（\\[【].*?[)）\\]】]", "");
  }

  private static String normal(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_*:：.\\-/()\\[\\]【】]+", "");
  }
}
