// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Paths that a request may ask us to go on to: our own, never another site's. */
public final class LocalPath {

  /** One slash that no slash or backslash follows; then visible ASCII without backslashes. */
  private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-\\[\\]-~]{0,499}");

  private LocalPath() {}

  /** The path if it is one of our own, else the other one. */
  public static String of(@Nullable String asked, String otherwise) {
    return asked != null && LOCAL.matcher(asked).matches() ? asked : otherwise;
  }
}
