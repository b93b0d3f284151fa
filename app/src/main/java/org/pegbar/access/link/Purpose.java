// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.link;

import java.util.Locale;

/** What a one-time link is for. A link serves no other purpose. */
public enum Purpose {
  SIGN_IN,
  CLAIM,
  CHANGE_EMAIL;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
