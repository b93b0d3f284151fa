// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import org.pegbar.database.DatabaseSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

  @Bean
  Store store(FilesSettings settings, DatabaseSettings database) {
    return settings.bucket().isEmpty()
        ? new DiskStore(database.data().resolve("files"))
        : new S3Store(client(settings), settings.bucket());
  }

  static S3Client client(FilesSettings settings) {
    var builder =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .forcePathStyle(true)
            .httpClient(UrlConnectionHttpClient.create());
    if (settings.endpoint() != null) {
      builder.endpointOverride(settings.endpoint());
    }
    if (!settings.accessKey().isEmpty()) {
      builder.credentialsProvider(
          StaticCredentialsProvider.create(
              AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
    }
    return builder.build();
  }
}
