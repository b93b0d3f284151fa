// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.pegbar.language.Bilingual;

/** A thing that exists once and can be booked. The kind is {@code print} or {@code equipment}. */
public record Item(String id, String code, Bilingual name, String kind, int version) {}
