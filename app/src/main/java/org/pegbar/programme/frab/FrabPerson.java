// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.Optional;

/** A person of an event, as written: {@code id} is a number or empty, {@code code} pretalx's. */
public record FrabPerson(
    Optional<String> id, Optional<String> guid, Optional<String> code, String name) {

  static FrabPerson of(FrabText text) {
    return new FrabPerson(
        text.attribute("id"), text.attribute("guid"), text.attribute("code"), text.text());
  }
}
