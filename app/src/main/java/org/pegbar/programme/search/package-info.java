// SPDX-License-Identifier: Apache-2.0
/**
 * Search in what is released: Chinese by words and by single characters, English by stems, names
 * and titles also by how they sound (pinyin, whole or by initials). One index in memory for each
 * release, made when somebody first searches it.
 */
@NullMarked
package org.pegbar.programme.search;

import org.jspecify.annotations.NullMarked;
