// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.people.Participant;

/** Who is known in an edition, by everything that a row may call them. */
final class PeopleBook {

  private final Map<String, Participant> byId = new HashMap<>();
  private final Map<String, Line> byCode = new LinkedHashMap<>();
  private final Map<String, Line> byEmail = new HashMap<>();
  private final Map<String, List<Line>> byName = new HashMap<>();

  void know(Participant one, Cells cells) {
    var line = new Line(one.id(), one.person().name(), cells);
    byId.put(one.id(), one);
    byCode.put(CodedLedger.folded(one.code()), line);
    if (!one.email().isEmpty()) {
      byEmail.putIfAbsent(CodedLedger.folded(one.email()), line);
    }
    var namesakes = byName.computeIfAbsent(name(one), name -> new ArrayList<>());
    namesakes.removeIf(other -> other.id().equals(line.id()));
    namesakes.add(line);
  }

  void forget(Participant one) {
    byId.remove(one.id());
    byCode.remove(CodedLedger.folded(one.code()));
    byEmail.values().removeIf(line -> line.id().equals(one.id()));
    byName.getOrDefault(name(one), new ArrayList<>()).removeIf(line -> line.id().equals(one.id()));
  }

  /** A code that somebody no longer has. */
  void forgetCode(String code) {
    byCode.remove(CodedLedger.folded(code));
  }

  List<Line> lines() {
    return List.copyOf(byCode.values());
  }

  Optional<Participant> person(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Line> byCode(String code) {
    return Optional.ofNullable(byCode.get(CodedLedger.folded(code)));
  }

  Optional<Line> byEmail(String email) {
    return Optional.ofNullable(byEmail.get(CodedLedger.folded(email)));
  }

  List<Line> byName(String name) {
    return byName.getOrDefault(CodedLedger.folded(name), List.of());
  }

  private static String name(Participant one) {
    return CodedLedger.folded(one.person().name());
  }
}
