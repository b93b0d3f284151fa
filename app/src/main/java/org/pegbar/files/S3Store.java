// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
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

  /**
   * Asks for a file that is not there, the least that shows whether the bucket can be read.
   *
   * @throws StoreUnavailable if it cannot
   */
  void check() throws IOException {
    try {
      client.getObject(request -> request.bucket(bucket).key("pegbar-check")).close();
    } catch (NoSuchKeyException e) {
      return;
    } catch (AwsServiceException e) {
      // keys that may not list a bucket get 403 for what is not there
      if (!code(e).equals("AccessDenied")) {
        throw unavailable(e);
      }
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void put(String sha256, Path bytes) throws IOException {
    try {
      client.putObject(request -> request.bucket(bucket).key(sha256), RequestBody.fromFile(bytes));
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    try {
      return client.getObject(request -> request.bucket(bucket).key(sha256));
    } catch (NoSuchKeyException e) {
      throw new NoSuchFileException(sha256, null, e.getMessage());
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  private StoreUnavailable unavailable(SdkException fault) {
    return new StoreUnavailable(
        switch (fault) {
          case AwsServiceException answer -> refused(code(answer));
          case SdkException silence
              when String.valueOf(silence.getMessage()).contains("credentials") ->
              "There are no keys for the bucket '%s'. Give PEGBAR_S3_ACCESS_KEY and PEGBAR_S3_SECRET_KEY."
                  .formatted(bucket);
          default ->
              "The S3 server does not answer (%s). Start it, or correct PEGBAR_S3_ENDPOINT."
                  .formatted(fault.getMessage());
        },
        fault);
  }

  private String refused(String code) {
    return switch (code) {
      case "NoSuchBucket" ->
          "There is no bucket '%s'. Create it, or correct PEGBAR_S3_BUCKET.".formatted(bucket);
      case "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidSecurity" ->
          "The S3 server refused the keys for the bucket '%s' (%s). Correct PEGBAR_S3_ACCESS_KEY and PEGBAR_S3_SECRET_KEY."
              .formatted(bucket, code);
      case "AccessDenied" ->
          "The keys may not read and write the bucket '%s'. Allow them s3:GetObject and s3:PutObject there."
              .formatted(bucket);
      default ->
          "The bucket '%s' could not be used (%s). Look into the S3 server's log."
              .formatted(bucket, code);
    };
  }

  private static String code(AwsServiceException answer) {
    var details = answer.awsErrorDetails();
    return details == null
        ? String.valueOf(answer.statusCode())
        : String.valueOf(details.errorCode());
  }
}
