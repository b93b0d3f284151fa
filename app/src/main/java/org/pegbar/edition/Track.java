// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.pegbar.language.Bilingual;

/** A thread of sessions that belong together. The colour is a name of the palette. */
public record Track(
    String id, String code, Bilingual name, String colour, int position, int version) {}
