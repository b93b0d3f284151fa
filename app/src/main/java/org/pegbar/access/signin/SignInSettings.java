// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may ask for a link within a quarter of an hour.
 *
 * @param perMailbox letters to one e-mail address
 * @param perAddress requests from one network address: a whole conference hall may share one
 */
@ConfigurationProperties("pegbar.sign-in")
public record SignInSettings(
    @DefaultValue("5") int perMailbox, @DefaultValue("200") int perAddress) {}
