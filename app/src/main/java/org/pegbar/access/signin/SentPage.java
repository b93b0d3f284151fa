// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

/** Says where a letter went, and how long its link can be used. */
public record SentPage(String email, long minutes) {}
