// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import java.time.Duration;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.id.RandomCode;
import org.pegbar.id.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds and changes the favourites of whoever holds a key or an account. */
@Component
class Keeping {

  /**
   * Whoever asks: the account if they are signed in, and the key of their cookie if they sent one.
   */
  record Holder(Optional<String> account, Optional<String> key) {}

  /**
   * What was kept.
   *
   * @param newKey to be handed to the visitor, as they had none
   */
  record Kept(Favourites favourites, Optional<String> newKey) {}

  private static final int MOST = 500;
  private static final Duration FORGOTTEN = Duration.ofDays(400);

  private final FavouriteRows rows;

  Keeping(FavouriteRows rows) {
    this.rows = rows;
  }

  /** What anybody may read under this id. */
  @Transactional(readOnly = true)
  public Optional<Favourites> find(EditionId edition, String id) {
    return rows.find(edition, id).map(this::load);
  }

  /** The visitor's own. What was kept before they signed in goes to their account. */
  @Transactional
  public Favourites of(EditionId edition, Holder holder) {
    return own(edition, holder).map(this::load).orElse(Favourites.NONE);
  }

  private Optional<String> own(EditionId edition, Holder holder) {
    var byKey = holder.key().flatMap(key -> rows.findByKey(edition, Sha256.hex(key)));
    if (holder.account().isEmpty()) {
      return byKey;
    }
    var account = holder.account().get();
    byKey.ifPresent(
        from -> rows.merge(from, rows.insertForAccount(edition, RandomCode.fresh(), account)));
    return rows.findByAccount(edition, account);
  }

  @Transactional
  public Kept add(EditionId edition, Holder holder, String session) {
    var own = own(edition, holder);
    var newKey =
        own.isEmpty() && holder.account().isEmpty()
            ? Optional.of(RandomCode.secret())
            : Optional.<String>empty();
    var id = own.orElseGet(() -> begin(edition, holder, newKey));
    rows.add(edition, id, session, MOST);
    return new Kept(load(id), newKey);
  }

  private String begin(EditionId edition, Holder holder, Optional<String> newKey) {
    rows.forget(FORGOTTEN);
    var id = RandomCode.fresh();
    if (newKey.isEmpty()) {
      return rows.insertForAccount(edition, id, holder.account().orElseThrow());
    }
    rows.insertForKey(edition, id, Sha256.hex(newKey.get()));
    return id;
  }

  @Transactional
  public Kept remove(EditionId edition, Holder holder, String session) {
    var own = own(edition, holder);
    own.ifPresent(id -> rows.remove(id, session));
    return new Kept(own.map(this::load).orElse(Favourites.NONE), Optional.empty());
  }

  private Favourites load(String id) {
    return new Favourites(id, rows.sessions(id));
  }
}
