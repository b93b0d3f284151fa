// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.List;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door to an edition's draft programme. */
@Component
public class Programme {

  private final SessionRows sessions;
  private final Outlines outlines;

  Programme(SessionRows sessions, Outlines outlines) {
    this.sessions = sessions;
    this.outlines = outlines;
  }

  /** All sessions by number, in three queries however many there are. */
  @Transactional(readOnly = true)
  public List<Session> sessions(EditionId edition) {
    return sessions.list(edition);
  }

  @Transactional(readOnly = true)
  public Optional<Session> find(EditionId edition, String id) {
    return sessions.find(edition, id);
  }

  /** The next free number for a session. */
  public int nextNumber(EditionId edition) {
    return sessions.nextNumber(edition);
  }

  /**
   * Adds a session with its parts and items; if it is placed, the clock is asked.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if the clock refuses
   */
  @Transactional
  public void add(EditionId edition, Session session) {
    sessions.insert(edition, List.of(session));
  }

  /**
   * Adds many sessions at once.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if the clock refuses any
   */
  @Transactional
  public void add(EditionId edition, List<Session> many) {
    sessions.insert(edition, many);
  }

  /**
   * Has an edition's clock alone until the transaction ends: for those who write many sessions.
   * Whoever else places one waits.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void aloneOnTheClock(EditionId edition) {
    sessions.aloneOnTheClock(edition);
  }

  /** Changes a session unless somebody else did since {@code session.version()}; asks the clock. */
  @Transactional
  public boolean change(EditionId edition, Session session) {
    return sessions.update(edition, session);
  }

  /**
   * Keeps what an imported schedule said of the edition as a whole, in place of the last one.
   *
   * @param outline as {@code FrabOutline} makes it
   */
  @Transactional
  public void keepOutline(EditionId edition, String outline) {
    outlines.write(edition, outline);
  }
}
