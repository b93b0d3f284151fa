// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading when a file is larger than it may be, whatever was announced. */
final class LimitedInput extends FilterInputStream {

  private final long most;
  private long read;

  LimitedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** Whether the limit was passed. */
  boolean exceeded() {
    return read > most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int got = super.read(into, from, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int bytes) throws IOException {
    read += bytes;
    if (exceeded()) {
      throw new IOException("More than " + most + " bytes");
    }
  }
}
