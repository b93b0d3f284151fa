// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import java.util.List;
import org.pegbar.language.Bilingual;
import org.pegbar.web.Frame;

/**
 * Says why a claim was refused.
 *
 * @param key message key of the sentence
 * @param arguments texts, or bilingual ones that are read in the reader's language
 */
public record RefusedClaimPage(String key, List<Object> arguments) {

  public RefusedClaimPage {
    arguments = List.copyOf(arguments);
  }

  public String text(Frame frame) {
    return frame.t(
        key,
        arguments.stream()
            .map(one -> one instanceof Bilingual both ? frame.read(both).text() : one)
            .toArray());
  }
}
