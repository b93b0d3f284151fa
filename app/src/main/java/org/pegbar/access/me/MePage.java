// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.me;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pegbar.access.Account;
import org.pegbar.access.claim.Offer;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/**
 * What an account sees of itself.
 *
 * @param person the name of the claimed person
 * @param offer a person who has the account's address and has not been claimed
 */
public record MePage(
    Account account, Optional<Bilingual> person, Optional<Offer> offer, List<MyPart> parts) {

  public List<Option> languages(Frame frame) {
    return Arrays.stream(Language.values())
        .map(one -> new Option(one.code(), frame.texts().get(one, "web.language.name")))
        .toList();
  }
}
