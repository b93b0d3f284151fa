// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An element with a text: {@code <person id="6">Lin Xiao</person>}.
 *
 * @param attributes in their order
 * @param data what only schedule.json says of it: values as JSON, by name
 */
public record FrabText(
    String name, Map<String, String> attributes, String text, Map<String, String> data)
    implements FrabField {

  public FrabText {
    attributes = Ordered.copy(attributes);
    data = Ordered.copy(data);
  }

  public FrabText(String name, Map<String, String> attributes, String text) {
    this(name, attributes, text, Map.of());
  }

  public FrabText(String name, String text) {
    this(name, Map.of(), text);
  }

  public Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /** The same with one more attribute, or another value of it. */
  public FrabText with(String attribute, String value) {
    var more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new FrabText(name, more, text, data);
  }

  /** The same with another text. */
  public FrabText saying(String other) {
    return new FrabText(name, attributes, other, data);
  }

  /** The same with one more value for JSON; one that is null or empty takes it away. */
  public FrabText withData(String member, Optional<String> json) {
    var more = new LinkedHashMap<>(data);
    json.ifPresentOrElse(value -> more.put(member, value), () -> more.remove(member));
    return new FrabText(name, attributes, text, more);
  }
}
