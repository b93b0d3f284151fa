// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A person of an event, as written: {@code id} is a number or empty. */
public record FrabPerson(Optional<String> id, String name, String biography, boolean hasProfile) {

  static FrabPerson of(FrabText text) {
    return new FrabPerson(
        text.attribute("id"),
        text.text(),
        Optional.ofNullable(text.data().get("biography"))
            .map(FrabJson::parse)
            .map(JsonNode::asString)
            .orElse(""),
        FrabProfile.isSaid(text));
  }
}
