// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a page needs in the edition of its address ({@code {edition}}). A page that
 * carries neither this nor {@link Open} nor {@link SignedIn} is refused to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
  Permission value();
}
