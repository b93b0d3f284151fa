// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.util.Optional;
import org.pegbar.language.Bilingual;

/** Finds the edition of an address: implemented by the module that knows editions. */
public interface EditionDirectory {

  Optional<Entry> find(String slug);

  record Entry(String id, String slug, Bilingual name) {}
}
