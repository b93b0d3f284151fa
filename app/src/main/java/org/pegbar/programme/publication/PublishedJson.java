// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How documents and changes are stored: the records' components and nothing that is derived. */
public final class PublishedJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultVisibility(all ->
              all.withFieldVisibility(Visibility.ANY)
                  .withGetterVisibility(Visibility.NONE)
                  .withIsGetterVisibility(Visibility.NONE))
          .build();

  private PublishedJson() {}

  public static String write(Published document) {
    return MAPPER.writeValueAsString(document);
  }

  public static Published read(String json) {
    return MAPPER.readValue(json, Published.class);
  }

  public static String write(List<Change> changes) {
    return MAPPER.writeValueAsString(changes);
  }

  static List<Change> readChanges(String json) {
    return MAPPER.readValue(json, new TypeReference<List<Change>>() {});
  }
}
