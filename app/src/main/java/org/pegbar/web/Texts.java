// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import org.pegbar.language.Language;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The interface's texts: {@code messages/<module>.properties} (English) and {@code _zh}. */
@Component
public class Texts {

  private static final String[] BUNDLES = {
    "messages/web",
    "messages/access",
    "messages/audit",
    "messages/mailbox",
    "messages/edition",
    "messages/people",
    "messages/programme",
    "messages/publication",
    "messages/imports",
    "messages/demo"
  };

  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  Texts() {
    messages.setBasenames(BUNDLES);
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
  }

  /**
   * @throws org.springframework.context.NoSuchMessageException if there is no such key: a fault of
   *     ours
   */
  public String get(Language language, String key, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }
}
