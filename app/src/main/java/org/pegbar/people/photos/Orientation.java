// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.photos;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the tag Orientation (0x0112) of a JPEG's Exif, from 1 to 8 (Exif 2.32,
 * 4.6.4; the marker APP1 of its 4.7.2). A picture that says nothing stands upright.
 */
record Orientation(int tag) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int START = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int SCAN = 0xFFDA;
  private static final int EXIF = 0x45786966;
  private static final int TAG = 0x0112;

  Orientation {
    tag = tag >= 1 && tag <= 8 ? tag : 1;
  }

  /** Reads it from the bytes of a picture; what is broken counts as nothing said. */
  static Orientation of(byte[] picture) {
    try {
      return segments(ByteBuffer.wrap(picture));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
  }

  private static Orientation segments(ByteBuffer jpeg) {
    if (Short.toUnsignedInt(jpeg.getShort()) != START) {
      return UPRIGHT;
    }
    while (true) {
      int marker = Short.toUnsignedInt(jpeg.getShort());
      int length = Short.toUnsignedInt(jpeg.getShort()) - 2;
      if (marker >>> 8 != 0xFF || marker == SCAN) {
        return UPRIGHT;
      }
      if (marker == APP1 && length > 6 && jpeg.getInt(jpeg.position()) == EXIF) {
        return tiff(jpeg.slice(jpeg.position() + 6, length - 6));
      }
      jpeg.position(jpeg.position() + length);
    }
  }

  private static Orientation tiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
        return new Orientation(Short.toUnsignedInt(tiff.getShort(entry + 8)));
      }
    }
    return UPRIGHT;
  }

  /** The picture as it was seen. */
  BufferedImage upright(BufferedImage picture) {
    if (tag == 1) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    var turned =
        tag < 5
            ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
            : new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
    return new AffineTransformOp(turn(width, height), AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(picture, turned);
  }

  private AffineTransform turn(int width, int height) {
    return switch (tag) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
