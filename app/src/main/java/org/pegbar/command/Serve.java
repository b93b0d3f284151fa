// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.util.HashMap;
import java.util.Optional;

/** {@code bin/pegbar serve}: the real server. */
final class Serve implements Command {

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String usage() {
    return "serve [--port N] [--data DIR]";
  }

  @Override
  public String story() {
    return "Runs the server. PEGBAR_DATABASE_URL names an external PostgreSQL; without it one is"
        + " kept in the data folder.";
  }

  @Override
  public int run(Arguments arguments) throws Exception {
    arguments.allow("port", "data");
    var settings = new HashMap<String, Object>();
    arguments.number("port", 1, 65535).ifPresent(port -> settings.put("server.port", port));
    var data =
        arguments
            .option("data")
            .or(() -> Optional.ofNullable(System.getenv("PEGBAR_DATABASE_DATA")))
            .orElse("data");
    settings.put("pegbar.database.guest", "false");
    settings.put("pegbar.database.data", Server.dataFolder(data).toString());
    var context = Server.start(settings);
    var port = context.getEnvironment().getProperty("local.server.port", "");
    System.out.println("Pegbar serves on port " + port + ". Stop it with Ctrl-C.");
    return STAYS;
  }
}
