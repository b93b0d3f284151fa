// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Finds out, once per request, who is looking and in which edition. */
@Component
public class Viewers {

  private static final String ATTRIBUTE = Viewers.class.getName();
  private static final String EDITION = ATTRIBUTE + ".edition";

  private final JdbcClient jdbc;
  private final EditionDirectory editions;

  Viewers(JdbcClient jdbc, EditionDirectory editions) {
    this.jdbc = jdbc;
    this.editions = editions;
  }

  public Viewer of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
      return known;
    }
    var viewer =
        Optional.ofNullable((Authentication) request.getUserPrincipal())
            .flatMap(signedIn -> load(signedIn.getName(), edition(request)))
            .orElse(Viewer.ANYBODY);
    request.setAttribute(ATTRIBUTE, viewer);
    return viewer;
  }

  /** The edition named by the address, if the address names one that exists; read once. */
  public Optional<EditionDirectory.Entry> edition(HttpServletRequest request) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map && map.get("edition") instanceof String slug
        ? edition(slug, request)
        : Optional.empty();
  }

  private Optional<EditionDirectory.Entry> edition(String slug, HttpServletRequest request) {
    if (request.getAttribute(EDITION) instanceof EditionDirectory.Entry known
        && known.slug().equals(slug)) {
      return Optional.of(known);
    }
    var found = editions.find(slug);
    found.ifPresent(edition -> request.setAttribute(EDITION, edition));
    return found;
  }

  private Optional<Viewer> load(String accountId, Optional<EditionDirectory.Entry> edition) {
    return jdbc.sql(
            """
            select id, person_id, name, email, operator from access.account where id = :id
            """)
        .param("id", accountId)
        .query((row, n) ->
            new Viewer(
                Optional.of(row.getString("id")),
                Optional.ofNullable(row.getString("person_id")),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("operator"),
                roles(row.getString("person_id"), edition)))
        .optional();
  }

  private Set<Role> roles(
      @org.jspecify.annotations.Nullable String personId,
      Optional<EditionDirectory.Entry> edition) {
    if (personId == null || edition.isEmpty()) {
      return Set.of();
    }
    var roles = EnumSet.noneOf(Role.class);
    jdbc.sql("select role from access.role where edition_id = :edition and person_id = :person")
        .param("edition", edition.get().id())
        .param("person", personId)
        .query(String.class)
        .list()
        .forEach(code -> Role.find(code).ifPresent(roles::add));
    return roles;
  }
}
