// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTests {

  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  /** A picture of 3 by 2 whose first pixel is red and whose second is blue. */
  private static BufferedImage picture() {
    var picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, RED);
    picture.setRGB(1, 0, BLUE);
    return picture;
  }

  /** Where Exif's table says that the first row and the first column are. */
  @ParameterizedTest
  @CsvSource({
    "1, 3, 0, 0, 1, 0",
    "2, 3, 2, 0, 1, 0",
    "3, 3, 2, 1, 1, 1",
    "4, 3, 0, 1, 1, 1",
    "5, 2, 0, 0, 0, 1",
    "6, 2, 1, 0, 1, 1",
    "7, 2, 1, 2, 1, 1",
    "8, 2, 0, 2, 0, 1"
  })
  void eachWayToHoldACameraIsTurnedUpright(int tag, int width, int rx, int ry, int bx, int by) {
    var upright = new Orientation(tag).upright(picture());

    assertThat(upright.getWidth()).isEqualTo(width);
    assertThat(upright.getRGB(rx, ry)).isEqualTo(RED);
    assertThat(upright.getRGB(bx, by)).isEqualTo(BLUE);
  }

  @Test
  void theTagIsReadInBothByteOrders() throws Exception {
    for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      assertThat(Orientation.of(jpeg(order, 6))).isEqualTo(new Orientation(6));
    }
  }

  @Test
  void whatSaysNothingOrIsBrokenStandsUpright() throws Exception {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(picture(), "jpeg", plain);
    var whole = jpeg(ByteOrder.BIG_ENDIAN, 6);

    assertThat(Orientation.of(plain.toByteArray())).isEqualTo(Orientation.UPRIGHT);
    assertThat(Orientation.of(new byte[0])).isEqualTo(Orientation.UPRIGHT);
    assertThat(Orientation.of(jpeg(ByteOrder.BIG_ENDIAN, 9))).isEqualTo(Orientation.UPRIGHT);
    for (int length = 0; length < 38; length++) {
      assertThat(Orientation.of(Arrays.copyOf(whole, length))).isEqualTo(Orientation.UPRIGHT);
    }
  }

  /** A JPEG whose Exif has this orientation as its only tag. */
  static byte[] jpeg(ByteOrder order, int tag) throws Exception {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(picture(), "jpeg", plain);
    var exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    exif.order(order).putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) tag);
    var all = new ByteArrayOutputStream();
    all.write(plain.toByteArray(), 0, 2);
    all.write(exif.array());
    all.write(plain.toByteArray(), 2, plain.size() - 2);
    return all.toByteArray();
  }
}
