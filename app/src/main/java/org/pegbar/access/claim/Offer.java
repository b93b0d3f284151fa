// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import org.pegbar.language.Bilingual;

/** A person whom an account may claim. */
public record Offer(String personId, Bilingual name) {}
