// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files lie: in the data folder, or in a bucket if one is named.
 *
 * @param endpoint address of an S3-compatible server; none for Amazon's own
 * @param bucket name of the bucket; empty for the disk
 */
@ConfigurationProperties("pegbar.s3")
record FilesSettings(
    @Nullable URI endpoint,
    @DefaultValue("") String bucket,
    @DefaultValue("us-east-1") String region,
    @DefaultValue("") String accessKey,
    @DefaultValue("") String secretKey) {}
