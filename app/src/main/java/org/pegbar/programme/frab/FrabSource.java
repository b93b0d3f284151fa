// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What an imported event said, kept as JSON beside the session ({@code Session.source}), so that
 * the feed can say it again: all fields, in their order. Of what a session has itself only the
 * place is kept, and the spelling where a session would spell it otherwise.
 *
 * @param attributes {@code guid}, {@code id}, {@code code} as they were
 * @param day date of the day under which the event stood; possibly empty
 * @param position where it stood in the schedule, from 1; 0 if that is not known
 */
public record FrabSource(
    Map<String, String> attributes, List<FrabField> fields, String day, int position) {

  /** Texts that a session has itself, without the white space around them. */
  private static final Set<String> OWN = Set.of("title", "room", "abstract", "track");

  /** What a session says of a person itself; the rest belongs to the person's own record. */
  private static final String BIOGRAPHY = "biography";

  public FrabSource {
    attributes = Ordered.copy(attributes);
    fields = List.copyOf(fields);
  }

  /** The JSON to keep for an imported event. */
  public static String of(FrabEvent event, String day, int position) {
    var root = JsonNodeFactory.instance.objectNode();
    root.set("attributes", FrabFields.write(new TreeMap<>(event.attributes())));
    root.put("day", day);
    root.put("position", position);
    root.set("fields", FrabFields.write(event.fields().stream().map(FrabSource::kept).toList()));
    return FrabJson.print(root);
  }

  /**
   * @param json what {@link #of} made
   */
  public static FrabSource read(String json) {
    var root = FrabJson.parse(json);
    return new FrabSource(
        FrabFields.texts(root.path("attributes")),
        FrabFields.read(root.path("fields")),
        root.path("day").asString(""),
        root.path("position").asInt(0));
  }

  private static FrabField kept(FrabField field) {
    return switch (field) {
      case FrabText text when OWN.contains(text.name()) && isPlain(text) -> text.saying("");
      case FrabList list when list.name().equals("persons") ->
          new FrabList(list.name(), list.items().stream().map(FrabSource::person).toList());
      default -> field;
    };
  }

  /** Whoever has a number is found by it; the name and the biography are in the person's record. */
  private static FrabText person(FrabText person) {
    var bare =
        person.data().containsKey(BIOGRAPHY)
            ? person.withData(BIOGRAPHY, java.util.Optional.of("\"\""))
            : person;
    return isPlain(bare) && bare.attribute("id").isPresent() ? bare.saying("") : bare;
  }

  private static boolean isPlain(FrabText text) {
    return text.text().equals(text.text().strip());
  }
}
