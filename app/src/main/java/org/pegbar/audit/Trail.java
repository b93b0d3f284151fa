// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front door: reads the audit trail, and checks that nobody has changed the past. */
@Component
public class Trail {

  private static final int SHOWN_BREAKS = 20;

  private final AuditRows rows;

  Trail(AuditRows rows) {
    this.rows = rows;
  }

  /** What a check has found. */
  public sealed interface Finding {}

  /**
   * The chain closes.
   *
   * @param head the last hash; whoever wrote it down earlier can see that nothing was cut off
   * @param unsealed entries of the last moments that no seal has reached yet
   */
  public record Whole(long entries, long unsealed, String head) implements Finding {}

  /** The past was changed; the first places where it shows. */
  public record Broken(long entries, List<String> breaks) implements Finding {

    public Broken {
      breaks = List.copyOf(breaks);
    }
  }

  record Line(Entry entry, String actorName, boolean sealed) {}

  /** Walks the whole chain. */
  @Transactional(readOnly = true)
  public Finding check() {
    var walk = new Walk();
    rows.walk(walk::step);
    return walk.breaks.isEmpty()
        ? new Whole(walk.count, rows.countUnsealed(), walk.head)
        : new Broken(walk.count, walk.breaks);
  }

  private static final class Walk {

    private final List<String> breaks = new ArrayList<>();
    private String head = Chain.START;
    private long count;

    void step(AuditRows.Sealed sealed) {
      count++;
      var entry = sealed.entry();
      if (sealed.position() != count) {
        report("Seal " + count + " is missing: the next one is " + sealed.position() + ".");
        count = sealed.position();
      }
      entry
          .payload()
          .filter(payload -> !Chain.payloadDigest(payload).equals(entry.payloadDigest()))
          .ifPresent(payload -> report(where(sealed) + ": its content was changed."));
      var hash = HexFormat.of().formatHex(Chain.link(HexFormat.of().parseHex(head), entry));
      if (!hash.equals(sealed.hash())) {
        report(where(sealed) + ": its seal does not follow from the one before.");
      }
      head = sealed.hash();
    }

    private void report(String text) {
      if (breaks.size() < SHOWN_BREAKS) {
        breaks.add(text);
      }
    }

    private static String where(AuditRows.Sealed sealed) {
      var entry = sealed.entry();
      return "Entry "
          + entry.id()
          + " ("
          + entry.operation()
          + " of "
          + entry.relation()
          + " "
          + entry.rowId()
          + " at "
          + entry.at()
          + ")";
    }
  }
}
