// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import org.springframework.http.HttpStatus;

/** A request that is refused with a page: not found, not allowed, gone. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final HttpStatus status;

  private Refusal(HttpStatus status) {
    super(status.getReasonPhrase());
    this.status = status;
  }

  /** There is no such thing, or it is not for this reader: both look the same. */
  public static Refusal notFound() {
    return new Refusal(HttpStatus.NOT_FOUND);
  }

  public static Refusal forbidden() {
    return new Refusal(HttpStatus.FORBIDDEN);
  }

  /** The reader must sign in first. */
  public static Refusal signInFirst() {
    return new Refusal(HttpStatus.UNAUTHORIZED);
  }

  public HttpStatus status() {
    return status;
  }
}
