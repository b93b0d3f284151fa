// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

/**
 * @param status the HTTP status, which is also the end of the message keys {@code web.refusal.…}
 */
public record RefusalPage(int status) {}
