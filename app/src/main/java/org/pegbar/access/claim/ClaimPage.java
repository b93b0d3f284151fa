// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import org.pegbar.language.Bilingual;

/** Shows whose record a link claims, and asks. */
public record ClaimPage(String secret, String email, Bilingual name, Bilingual edition) {}
