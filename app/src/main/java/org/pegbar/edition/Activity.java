// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.pegbar.language.Bilingual;

/** One of the conference's main activities, numbered as in its prospectus. */
public record Activity(
    String id, int number, String code, Bilingual name, Bilingual summary, int version) {}
