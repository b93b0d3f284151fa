// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

/** Names a stored file. */
public record FileId(String value) {}
