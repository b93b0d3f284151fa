// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The wire between the server and its mail server. It can hold back the mail server's word that it
 * has taken a letter (RFC 5321, 4.2.5): then the letter is delivered, and the sender does not know.
 */
final class MailWire implements AutoCloseable {

  private static final String TAKEN = "\r\n.\r\n";

  private final int mailPort;
  private final ServerSocket listening;
  private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
  private volatile boolean holding;
  private volatile boolean held;

  MailWire(int mailPort) throws IOException {
    this.mailPort = mailPort;
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** From now on no letter's receipt comes through. */
  void hold() {
    held = false;
    holding = true;
  }

  /** Whether a letter was sent whose receipt is being held back. */
  boolean hasHeld() {
    return held;
  }

  /** Cuts every connection; later ones come through again. */
  void cut() throws IOException {
    holding = false;
    for (var socket : open) {
      socket.close();
    }
    open.clear();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    cut();
  }

  private void accept() {
    try {
      while (true) {
        var client = listening.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> connect(client));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void connect(Socket client) {
    try (var server = new Socket(InetAddress.getLoopbackAddress(), mailPort)) {
      open.add(server);
      var back = Thread.ofVirtual().start(() -> copy(server, client, false));
      copy(client, server, true);
      back.join();
    } catch (IOException | InterruptedException cut) {
      close(client);
    }
  }

  private void copy(Socket from, Socket to, boolean toServer) {
    try {
      pass(from.getInputStream(), to.getOutputStream(), toServer);
    } catch (IOException cut) {
      // the other direction ends, too
    } finally {
      close(from);
      close(to);
    }
  }

  private void pass(InputStream in, OutputStream out, boolean toServer) throws IOException {
    var buffer = new byte[8192];
    var last = "";
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      var text = last + new String(buffer, 0, n, java.nio.charset.StandardCharsets.ISO_8859_1);
      last = text.substring(Math.max(0, text.length() - TAKEN.length()));
      held |= toServer && holding && last.equals(TAKEN);
      if (toServer || !held || !holding) {
        out.write(buffer, 0, n);
        out.flush();
      }
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closed) {
      // it was
    }
  }
}
