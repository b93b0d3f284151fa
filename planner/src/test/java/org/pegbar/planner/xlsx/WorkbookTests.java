// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.planner.input.BadInput;

class WorkbookTests {
  private static final String NAMESPACE =
      "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgainWithItsColours() throws IOException {
    Workbook workbook = new Workbook();
    Sheet sheet = workbook.add("Talks");
    sheet.put(0, 0, Cell.of("日本語 & <b>"));
    sheet.put(2, 27, Cell.of(42));
    sheet.put(3, 1, Cell.of(true));
    sheet.put(3, 2, Cell.BLANK.filled("555753"));
    workbook.add("Rooms view").put(0, 0, Cell.of("left out"));
    Path file = folder.resolve("book.xlsx");
    WorkbookWriter.write(workbook, file);

    Workbook read = WorkbookReader.read(file, Set.of("Talks"));
    Sheet talks = read.sheet("Talks");
    assertThat(talks.text(0, 0)).isEqualTo("日本語 & <b>");
    assertThat(talks.integer(2, 27, 0, 100)).isEqualTo(42);
    assertThat(talks.flag(3, 1)).isTrue();
    assertThat(talks.cell(3, 2)).isEqualTo(Cell.BLANK.filled("555753"));
    assertThat(talks.rowsFrom(0)).containsExactly(0, 2, 3);
    assertThat(read.sheets()).hasSize(1);
    assertThatThrownBy(() -> read.sheet("Rooms"))
        .hasMessage("workbook: expected a sheet 'Rooms', but found only the sheets [Talks]");
  }

  @Test
  void aCellThatIsNotWhatWasAskedForIsNamedByItsAddress() {
    Sheet sheet = new Sheet("Talks");
    sheet.put(4, 27, Cell.of("many"));
    assertThatThrownBy(() -> sheet.integer(4, 27, 1, 9))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "sheet 'Talks', row 5, column AB: expected a whole number from 1 to 9, but found 'many'");
    assertThatThrownBy(() -> sheet.flag(4, 27)).hasMessageContaining("TRUE or FALSE");
    sheet.put(4, 27, Cell.of(3));
    assertThatThrownBy(() -> sheet.text(4, 27)).hasMessageContaining("expected text");
  }

  @Test
  void sharedTextOfSeveralRunsIsReadWithoutItsReadingAids() throws IOException {
    Path file =
        book(
            "<c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>in</t></is></c>",
            "<si><r><t>動</t></r><r><t>画</t></r><rPh sb='0' eb='1'><t>どうが</t></rPh></si>");
    Sheet sheet = WorkbookReader.read(file, Set.of("S")).sheet("S");
    assertThat(sheet.text(0, 0)).isEqualTo("動画");
    assertThat(sheet.text(0, 1)).isEqualTo("in");
  }

  @Test
  void aHostileAddressIsRefusedAndTakesNoMemory() throws IOException {
    Path file = book("<c r='XFE1'><v>1</v></c>", "");
    assertThatThrownBy(() -> WorkbookReader.read(file, Set.of("S")))
        .hasMessageContaining("addresses from A1 to XFD1048576");
    Path far = book("<c r='XFD1048576'><v>1</v></c>", "");
    assertThat(WorkbookReader.read(far, Set.of("S")).sheet("S").rowsFrom(0))
        .containsExactly(1_048_575);
    Path none = book("<c><v>1</v></c>", "");
    assertThatThrownBy(() -> WorkbookReader.read(none, Set.of("S"))).isInstanceOf(BadInput.class);
  }

  @Test
  void aSharedStringThatIsNotThereIsRefused() throws IOException {
    Path file = book("<c r='A1' t='s'><v>7</v></c>", "<si><t>only</t></si>");
    assertThatThrownBy(() -> WorkbookReader.read(file, Set.of("S")))
        .hasMessage("sheet 'S' A1: expected the number of a shared string, but found '7'");
  }

  @Test
  void aPartThatUnpacksToMoreThanAnyWorkbookNeedsIsRefused() throws IOException {
    Path file = book("<c r='A1'><v>1</v></c>" + " ".repeat(65 << 20), "");
    assertThat(Files.size(file)).isLessThan(1 << 20);
    assertThatThrownBy(() -> WorkbookReader.read(file, Set.of("S")))
        .hasMessageContaining("at most 64 MB in xl/worksheets/sheet1.xml");
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("text.xlsx"), "not a zip");
    assertThatThrownBy(() -> WorkbookReader.read(file, Set.of("S")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("an xlsx workbook");
  }

  private Path book(String cells, String strings) throws IOException {
    Path file = folder.resolve("made.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "xl/workbook.xml",
          "<workbook "
              + NAMESPACE
              + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
              + "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
      part(zip, "xl/sharedStrings.xml", "<sst " + NAMESPACE + ">" + strings + "</sst>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet "
              + NAMESPACE
              + "><sheetData><row>"
              + cells
              + "</row></sheetData></worksheet>");
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
