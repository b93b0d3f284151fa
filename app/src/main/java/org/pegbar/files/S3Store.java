// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of S3 or of anything that speaks its protocol. */
final class S3Store implements Store {

  private final S3Client client;
  private final String bucket;

  S3Store(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public void put(String sha256, Path bytes) throws IOException {
    try {
      client.putObject(request -> request.bucket(bucket).key(sha256), RequestBody.fromFile(bytes));
    } catch (SdkException e) {
      throw new IOException(
          "The bucket '" + bucket + "' did not take a file: " + e.getMessage(), e);
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    try {
      return client.getObject(request -> request.bucket(bucket).key(sha256));
    } catch (NoSuchKeyException e) {
      throw new NoSuchFileException(sha256, null, e.getMessage());
    } catch (SdkException e) {
      throw new IOException("The bucket '" + bucket + "' did not answer: " + e.getMessage(), e);
    }
  }
}
