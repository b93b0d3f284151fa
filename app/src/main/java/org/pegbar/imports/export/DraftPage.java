// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.export;

import java.util.List;

/** The files that the draft can be had as: the ends of their names. */
public record DraftPage(List<String> endings) {}
