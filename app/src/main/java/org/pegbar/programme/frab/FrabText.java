// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An element with a text: {@code <person id="6">Lin Xiao</person>}.
 *
 * @param attributes in their order
 */
public record FrabText(String name, Map<String, String> attributes, String text)
    implements FrabField {

  public FrabText {
    attributes = Ordered.copy(attributes);
  }

  public FrabText(String name, String text) {
    this(name, Map.of(), text);
  }

  public Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /** The same with one more attribute. */
  public FrabText with(String attribute, String value) {
    var more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new FrabText(name, more, text);
  }
}
