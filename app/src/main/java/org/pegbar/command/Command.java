// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

/** Something that {@code bin/pegbar} can be told to do. */
interface Command {

  /** Returned by a command that goes on running in the background: the server. */
  int STAYS = -1;

  String name();

  /** The command with its arguments, as help shows it. */
  String usage();

  /** One sentence on what it does. */
  String story();

  /** Does it, and returns the exit code. */
  int run(Arguments arguments) throws Exception;
}
