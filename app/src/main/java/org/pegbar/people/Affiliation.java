// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import org.pegbar.language.Bilingual;

/** What somebody is at an organisation: {@code 导演 / Director}. The position may be empty. */
public record Affiliation(String organisationId, Bilingual organisationName, Bilingual position) {}
