// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.link;

/**
 * @param secret known only to whoever receives the letter
 */
public record IssuedLink(String id, String secret) {}
