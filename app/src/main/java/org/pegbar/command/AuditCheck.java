// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import org.pegbar.audit.Trail;

/** {@code bin/pegbar audit check}: recomputes the whole chain of seals. */
final class AuditCheck implements Command {

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String usage() {
    return "audit check [--data DIR]";
  }

  @Override
  public String story() {
    return "Checks that nobody has changed the audit trail's past; exit code 1 if somebody has.";
  }

  @Override
  public int run(Arguments arguments) {
    if (!arguments.allow("data").word(0, "check").equals("check")) {
      throw arguments.notUnderstood("The audit trail can only be checked.");
    }
    try (var context = Server.startQuietly(arguments)) {
      return switch (context.getBean(Trail.class).check()) {
        case Trail.Whole(long entries, long unsealed, String head) -> {
          System.out.printf(
              "The audit trail is whole: %,d sealed entries, %d not yet sealed. Last hash: %s%n",
              entries, unsealed, head);
          yield 0;
        }
        case Trail.Broken broken -> {
          broken.breaks().forEach(System.err::println);
          System.err.printf(
              "The audit trail was changed after it was written (%,d entries checked).%n",
              broken.entries());
          yield 1;
        }
      };
    }
  }
}
