// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** How what came of an import is kept: the records' components and nothing that is derived. */
public final class ReportJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(all ->
              all.withFieldVisibility(Visibility.ANY)
                  .withGetterVisibility(Visibility.NONE)
                  .withIsGetterVisibility(Visibility.NONE))
          .build();

  private ReportJson() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }
}
