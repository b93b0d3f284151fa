// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pegbar.Pegbar;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real port and a real PostgreSQL, started once for all test classes:
 * make no other context. A test isolates itself by making its own edition in the {@link World}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    classes = Pegbar.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "pegbar.database.data=target/test-data/${random.uuid}")
@ContextConfiguration(initializers = TestIssuer.class)
@Import({World.class, FaultyController.class})
public @interface PegbarTest {}
