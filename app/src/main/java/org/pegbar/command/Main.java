// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.util.List;

/** Where {@code bin/pegbar} begins. Exit code 0: done; 1: could not be done; 2: not understood. */
public final class Main {

  private static final List<Command> COMMANDS =
      List.of(
          new Demo(),
          new Serve(),
          new Plan("plan"),
          new Plan("check"),
          new Import(),
          new Export(),
          new Operator(),
          new Backup(),
          new Restore(),
          new AuditCheck(),
          new Warm());

  private Main() {}

  public static void main(String[] args) {
    int code = run(args);
    if (code != Command.STAYS) {
      System.exit(code);
    }
  }

  static int run(String... args) {
    var name = args.length == 0 ? "help" : args[0];
    if (List.of("help", "--help", "-h").contains(name)) {
      System.out.println(help());
      return 0;
    }
    var command = COMMANDS.stream().filter(one -> one.name().equals(name)).findFirst();
    if (command.isEmpty()) {
      System.err.println("There is no command '" + name + "'. 'bin/pegbar help' names every one.");
      return 2;
    }
    return run(command.get(), List.of(args).subList(1, args.length));
  }

  private static int run(Command command, List<String> words) {
    try {
      return command.run(new Arguments(command, words));
    } catch (Arguments.NotUnderstood e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (Exception e) {
      System.err.println(Plight.of(e));
      return 1;
    }
  }

  static String help() {
    var text = new StringBuilder("Pegbar (定位尺) keeps an animation conference in register.\n\n");
    for (var command : COMMANDS) {
      text.append("  bin/pegbar %s%n      %s%n".formatted(command.usage(), command.story()));
    }
    return text.append(
            "\nThe server is configured by environment; docs/guides/operator.en.md names every variable.")
        .toString();
  }
}
