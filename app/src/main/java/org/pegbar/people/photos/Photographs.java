// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.pegbar.files.FileId;
import org.pegbar.files.Files;
import org.springframework.stereotype.Component;

/**
 * Portraits. Whatever arrives is drawn anew, upright, as a JPEG of at most 800 pixels a side, so
 * that nothing but the picture is kept: no place, no camera, no hidden payload.
 */
@Component
public class Photographs {

  /** Bytes of an upload, and pixels of a picture before it is made smaller. */
  static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final long MOST_PIXELS = 60_000_000;
  private static final int SIDE = 800;
  private static final Set<String> FORMATS = Set.of("jpeg", "png");

  public sealed interface Outcome {}

  public record Taken(String fileId) implements Outcome {}

  public record TooLarge(int megabytes) implements Outcome {}

  /** Neither JPEG nor PNG, or broken, or of more pixels than anybody needs. */
  public record NotAPicture() implements Outcome {}

  private final Files files;

  Photographs(Files files) {
    this.files = files;
  }

  public Outcome take(InputStream upload) {
    try {
      var bytes = upload.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        return new TooLarge(MOST_BYTES / 1024 / 1024);
      }
      var picture = read(bytes);
      return picture.isPresent()
          ? store(Orientation.of(bytes).upright(smaller(picture.get())))
          : new NotAPicture();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A portrait as it is kept: a JPEG here, or what the demo has drawn. */
  public record Photograph(String mediaType, byte[] bytes) {}

  /** The portrait of that id, if there is one. */
  public Optional<Photograph> find(String fileId) {
    return files
        .find(new FileId(fileId))
        .map(file -> {
          try (var bytes = files.open(file)) {
            return new Photograph(file.mediaType(), bytes.readAllBytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Taken store(BufferedImage picture) throws IOException {
    var jpeg = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", jpeg);
    var content = new ByteArrayInputStream(jpeg.toByteArray());
    return new Taken(files.store("portrait.jpg", "image/jpeg", content).id().value());
  }

  private static Optional<BufferedImage> read(byte[] bytes) {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      reader.setInput(input);
      var known = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
      var pixels = known ? (long) reader.getWidth(0) * reader.getHeight(0) : Long.MAX_VALUE;
      return pixels <= MOST_PIXELS ? Optional.of(sampled(reader)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // a broken picture is no picture; the reader says so in many ways
    }
  }

  /** A huge picture is read in steps, so that it never lies in memory whole. */
  private static BufferedImage sampled(ImageReader reader) throws IOException {
    int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * SIDE));
    var parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, parameters);
  }

  private static BufferedImage smaller(BufferedImage picture) {
    double scale = Math.min(1, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return drawn;
  }
}
