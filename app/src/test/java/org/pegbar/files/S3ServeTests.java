// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.testing.ServerProcess;
import org.pegbar.testing.Visitor;

/** The whole server with its files on S3. */
class S3ServeTests {

  @TempDir Path folder;

  @Test
  void aPortraitLiesInTheBucketAndIsServedFromThere() throws Exception {
    try (var s3 = new S3Server(folder);
        var server = new ServerProcess(folder.resolve("data"), s3.settings())) {
      var organiser = organiser(server);
      var form = Map.of("name", "钟明岱", "nameOrder", "family_first");

      var saved =
          organiser.upload("/e/s3/desk/people/new", "photo", "me.png", picture(), form).location();

      var portrait = organiser.getBytes(saved + "/photo");
      assertThat(ImageIO.read(new ByteArrayInputStream(portrait)).getWidth()).isEqualTo(800);
      assertThat(s3.keys()).hasSize(1);
      assertThat(folder.resolve("data/files")).doesNotExist();

      s3.kill();
      assertThat(organiser.get(saved + "/photo").status()).isEqualTo(500);
      assertThat(organiser.get(saved).status()).isEqualTo(200);
      s3.startAgain();
      assertThat(organiser.getBytes(saved + "/photo")).isEqualTo(portrait);

      s3.kill();
      assertThat(server.command("backup", folder.resolve("backup.zip").toString()))
          .startsWith("The S3 server does not answer")
          .endsWith("Start it, or correct PEGBAR_S3_ENDPOINT.\n");
    }
  }

  private static Visitor organiser(ServerProcess server) throws Exception {
    var organiser = new Visitor(server.home());
    var printed = server.command("operator", "operator@pegbar.example");
    organiser.post(printed.substring(printed.indexOf("/sign-in/")).strip(), Map.of());
    var edition =
        Map.of(
            "slug", "s3",
            "nameZh", "云上大会",
            "nameEn", "In the cloud",
            "zone", "Asia/Shanghai",
            "firstDay", "2037-12-04",
            "lastDay", "2037-12-06",
            "copyFrom", "");
    assertThat(organiser.post("/editions/new", edition).status()).isEqualTo(302);
    return organiser;
  }

  private static byte[] picture() throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB), "png", png);
    return png.toByteArray();
  }
}
