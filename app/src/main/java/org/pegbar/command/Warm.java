// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

/**
 * {@code bin/pegbar warm}: starts, opens a few pages and stops: what the ahead-of-time cache learns
 * from.
 */
final class Warm implements Command {

  @Override
  public String name() {
    return "warm";
  }

  @Override
  public String usage() {
    return "warm [--data DIR]";
  }

  @Override
  public String story() {
    return "Starts, opens the front page and stops; bin/pegbar build makes the start-up cache from it.";
  }

  @Override
  public int run(Arguments arguments) throws Exception {
    try (var context = Server.startQuietly(arguments.allow("data"));
        var client = java.net.http.HttpClient.newHttpClient()) {
      var port = context.getEnvironment().getRequiredProperty("local.server.port");
      for (var path : java.util.List.of("/", "/sign-in", "/nowhere")) {
        var request =
            java.net.http.HttpRequest.newBuilder(
                java.net.URI.create("http://127.0.0.1:" + port + path));
        client.send(request.build(), java.net.http.HttpResponse.BodyHandlers.discarding());
      }
    }
    return 0;
  }
}
