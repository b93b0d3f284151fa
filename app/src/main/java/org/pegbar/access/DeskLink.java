// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

/**
 * A page of the desk, as a module announces it (a bean each).
 *
 * @param order where it stands in the navigation, ascending
 * @param group message key of its group, such as {@code web.desk.programme}
 * @param label message key
 * @param path below {@code /e/{edition}}, such as {@code /desk/rooms}
 */
public record DeskLink(int order, String group, String label, String path, Permission permission) {}
