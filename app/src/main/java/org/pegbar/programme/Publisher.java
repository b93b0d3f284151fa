// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.OptionalInt;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;

/** The front door for whoever releases a draft without the desk: the demo, a test. */
public interface Publisher {

  /**
   * Releases the draft as it stands, with its contested double bookings if there are any.
   *
   * @param releasedBy an account's id or the name of a process in brackets
   * @return the release's number; empty if nothing has changed since the last one
   */
  OptionalInt release(Edition edition, Bilingual note, String releasedBy);

  /** Whether anything has been released yet. */
  boolean isReleased(Edition edition);
}
