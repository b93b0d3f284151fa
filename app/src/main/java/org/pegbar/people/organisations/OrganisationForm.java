// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.organisations;

import static org.pegbar.web.Typed.text;

import org.jspecify.annotations.Nullable;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Organisation;

/** An organisation as somebody types it. */
public record OrganisationForm(
    @Nullable String code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String kind,
    @Nullable String cityZh,
    @Nullable String cityEn,
    @Nullable String website,
    boolean allianceMember,
    @Nullable String version) {

  static OrganisationForm blank() {
    return new OrganisationForm("", "", "", "company", "", "", "", false, "0");
  }

  static OrganisationForm of(Organisation organisation) {
    return new OrganisationForm(
        organisation.code(),
        organisation.name().zh(),
        organisation.name().en(),
        organisation.kind().code(),
        organisation.city().zh(),
        organisation.city().en(),
        organisation.website(),
        organisation.allianceMember(),
        String.valueOf(organisation.version()));
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }

  public Bilingual city() {
    return new Bilingual(text(cityZh), text(cityEn));
  }
}
