// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.imports.table.CsvTests.read;
import static org.pegbar.imports.table.CsvTests.refusal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxTests {

  private static final String HEADER =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
          + "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

  @Test
  void numbersDaysTimesAndFormulasAreReadAsTheyAreShown() {
    var rows =
        "<row r=\"2\"><c r=\"A2\"><v>300</v></c><c r=\"B2\"><v>43.822600000000001</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>46360</v></c><c r=\"B3\" s=\"2\"><v>46360.395833333336</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" s=\"3\"><v>0.39583333333333331</v></c><c r=\"B4\"><f>1+1</f><v>2</v></c></row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\" t=\"str\"><f>\"x\"&amp;\"y\"</f><v>xy</v></c></row>"
            + "<row r=\"7\"><c r=\"B7\" t=\"e\"><v>#N/A</v></c></row>";
    var table = read(new Parts().sheet(HEADER + rows).bytes());
    assertThat(table.rows())
        .extracting(Table.Row::cells)
        .containsExactly(
            List.of("300", "43.8226"),
            List.of("2026-12-04", "2026-12-04 09:30"),
            List.of("09:30", "2"),
            List.of("yes", "xy"),
            List.of("", "#N/A"));
    assertThat(table.rows().getLast().number()).isEqualTo(7);
    assertThat(table.origin()).isEqualTo(new Table.Xlsx("人员", List.of("人员")));
  }

  @Test
  void aSheetIsChosenByName() throws Exception {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var book = new org.dhatim.fastexcel.Workbook(bytes, "x", "1.0")) {
      book.newWorksheet("first").value(0, 0, "one");
      var second = book.newWorksheet("第二");
      second.value(0, 0, "二");
      second.value(1, 0, "行");
    }
    assertThat(refusal(bytes.toByteArray()).key()).isEqualTo("imports.table.only-header");
    assertThat(((TableReading.Read) Tables.read(bytes.toByteArray(), "第二")).table().headers())
        .containsExactly("二");
    assertThat(Tables.read(bytes.toByteArray(), "third"))
        .isEqualTo(TableReading.refused("imports.table.no-such-sheet", "third", "first, 第二"));
  }

  @Test
  void aBombIsRefusedBeforeItIsRead() {
    var zeros = new byte[60_000_000];
    Arrays.fill(zeros, (byte) ' ');
    var content = new Parts().sheet(HEADER).part("xl/media/image.bin", zeros).bytes();
    assertThat(content.length).isLessThan(100_000);
    assertThat(refusal(content).key()).isEqualTo("imports.table.bomb");
  }

  @Test
  void anAddressThatWouldAllocateWithoutEndIsRefused() {
    var far = "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>";
    assertThat(refusal(new Parts().sheet(HEADER + far).bytes()).key())
        .isEqualTo("imports.table.damaged-workbook");
    var wide = "<row r=\"2\"><c r=\"GT2\"><v>1</v></c></row>";
    assertThat(refusal(new Parts().sheet(HEADER + wide).bytes()).key())
        .isEqualTo("imports.table.too-many-columns");
  }

  @Test
  void entitiesAreNotExpanded() {
    var laughs =
        "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + HEADER
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&b;&f;</t></is></c></row>"
            + "</sheetData></worksheet>";
    assertThat(refusal(new Parts().part("xl/worksheets/sheet1.xml", laughs).bytes()).key())
        .isEqualTo("imports.table.damaged-workbook");
  }

  @Test
  void tooManyRowsAreRefused() {
    var rows = new StringBuilder(HEADER);
    for (int i = 2; i <= Tables.MOST_ROWS + 3; i++) {
      rows.append("<row r=\"")
          .append(i)
          .append("\"><c r=\"A")
          .append(i)
          .append("\"><v>")
          .append(i * 7919L % 100_003)
          .append("</v></c></row>");
    }
    assertThat(refusal(new Parts().sheet(rows.toString()).bytes()).key())
        .isEqualTo("imports.table.too-many-rows");
  }

  @Test
  void archivesThatAreNoWorkbookAreNamedForWhatTheyAre() {
    assertThat(refusal(new Parts().sheet(HEADER).part("x", new byte[0]).bytes()).key())
        .isEqualTo("imports.table.only-header");
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 9, 9}).key())
        .isEqualTo("imports.table.damaged-workbook");
    var truncated = new Parts().sheet(HEADER).bytes();
    assertThat(refusal(Arrays.copyOf(truncated, truncated.length / 2)).key())
        .isEqualTo("imports.table.damaged-workbook");
  }

  @Test
  void anEncryptedWorkbookIsToldFromAnOldOne() {
    var content = new byte[4096];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, content, 0, 4);
    var name = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(name, 0, content, 2048, name.length);
    assertThat(refusal(content).key()).isEqualTo("imports.table.encrypted");
  }
}
