// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

/**
 * {@code bin/pegbar plan} and {@code check}: the planner's own command line, without the
 * application.
 */
record Plan(String name) implements Command {

  @Override
  public String usage() {
    return name.equals("plan")
        ? "plan --format FORMAT --in FILE --out FILE --seconds N [--threads N] [--seed S] [--explain FILE]"
        : "check --format FORMAT --in FILE [--solution FILE]";
  }

  @Override
  public String story() {
    return name.equals("plan")
        ? "Places the activities of a file on one clock."
        : "Checks a plan independently of the planner, and lists every clash.";
  }

  @Override
  public int run(Arguments arguments) {
    var words = new java.util.ArrayList<String>();
    words.add(name);
    words.addAll(arguments.all());
    return org.pegbar.planner.cli.PlannerCommand.run(words, System.out, System.err);
  }
}
