// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

/** One choice of a select or of a group of check boxes, in the reader's language. */
public record Option(String value, String label) {}
