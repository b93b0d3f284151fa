// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page for whoever is signed in, about themselves; or, with {@code operator}, for the one person
 * who operates the server.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SignedIn {
  boolean operator() default false;
}
