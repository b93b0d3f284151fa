// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports;

import java.util.List;
import org.pegbar.language.Language;
import org.pegbar.web.Frame;
import org.pegbar.web.Texts;

/**
 * What is wrong with something that was brought in.
 *
 * @param key message key of a sentence that says what is wrong, with the values, and what to try
 */
public record Complaint(String key, List<Object> arguments) {

  public Complaint {
    arguments = List.copyOf(arguments);
  }

  public static Complaint of(String key, Object... arguments) {
    return new Complaint(key, List.of(arguments));
  }

  public String text(Frame frame) {
    return frame.t(key, arguments.toArray());
  }

  public String text(Texts texts, Language language) {
    return texts.get(language, key, arguments.toArray());
  }
}
