// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Languages that sessions are held in or interpreted into, by their BCP 47 code. */
public enum SpokenLanguage {
  ZH,
  EN,
  JA,
  KO,
  FR,
  DE,
  RU,
  ES;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The message key of its name. */
  public String key() {
    return "programme.language." + code();
  }

  public static Optional<SpokenLanguage> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
  }
}
