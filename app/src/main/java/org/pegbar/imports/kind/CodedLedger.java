// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;

/**
 * The books of things that have a code and a name in two languages. A row without a code means the
 * thing of the same name; a new thing without a code gets one made from its name.
 */
abstract class CodedLedger<T> implements Ledger {

  private final Map<String, T> byCode = new LinkedHashMap<>();
  private final Map<String, T> byName = new HashMap<>();

  /** The thing's id and cells. */
  abstract Line line(T thing);

  /** Makes the thing that a row describes; null is never needed: faults say what is wrong. */
  abstract Optional<T> read(String id, Optional<T> before, Cells cells, Faults faults);

  /** Writes it; false if somebody else changed it meanwhile. */
  abstract boolean put(T thing, boolean isNew);

  final void know(T thing) {
    var cells = line(thing).cells();
    byCode.put(folded(cells.get("code")), thing);
    for (var name : names(cells)) {
      byName.put(name, thing);
    }
  }

  final Optional<T> named(String codeOrName) {
    var wanted = folded(codeOrName);
    return Optional.ofNullable(byCode.get(wanted))
        .or(() -> Optional.ofNullable(byName.get(wanted)));
  }

  final List<T> things() {
    return new ArrayList<>(byCode.values());
  }

  @Override
  public List<Line> lines() {
    return things().stream().map(this::line).toList();
  }

  @Override
  public Optional<Line> find(Cells cells) {
    return cells.get("code").isEmpty()
        ? sameName(cells).map(this::line)
        : Optional.ofNullable(byCode.get(folded(cells.get("code")))).map(this::line);
  }

  @Override
  public Optional<Line> suspect(Cells cells) {
    return sameName(cells).map(this::line);
  }

  @Override
  public String label(Cells cells) {
    var name = cells.bilingual("name");
    return name.isEmpty() ? cells.get("code") : name.zh().isEmpty() ? name.en() : name.zh();
  }

  @Override
  public String key(Cells cells) {
    return cells.get("code").isEmpty() ? folded(label(cells)) : folded(cells.get("code"));
  }

  @Override
  public void require(Cells after, Faults faults) {
    faults.check(!after.bilingual("name").isEmpty(), "name_zh", "web.problem.name-missing");
  }

  @Override
  public void write(Optional<Line> before, Cells after, Faults faults) {
    var old = before.flatMap(line -> named(line.cells().get("code")));
    var id = before.map(Line::id).orElseGet(RandomCode::fresh);
    var cells = after.get("code").isEmpty() ? after.with("code", freshCode(after)) : after;
    var thing = faults.isEmpty() ? read(id, old, cells, faults) : Optional.<T>empty();
    if (thing.isPresent() && faults.isEmpty()) {
      faults.check(put(thing.get(), old.isEmpty()), "", "imports.row.changed-meanwhile");
      old.ifPresent(known -> byCode.remove(folded(line(known).cells().get("code"))));
      know(thing.get());
    }
  }

  private Optional<T> sameName(Cells cells) {
    return names(cells).stream()
        .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
        .findFirst();
  }

  private String freshCode(Cells cells) {
    return Codes.fresh(cells.bilingual("name"), code -> byCode.containsKey(folded(code)));
  }

  private static List<String> names(Cells cells) {
    Bilingual name = cells.bilingual("name");
    return List.of(folded(name.zh()), folded(name.en())).stream()
        .filter(text -> !text.isEmpty())
        .toList();
  }

  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
