// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.imports.Complaint;

class CsvTests {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String PEOPLE = "姓名,单位\n钟明岱,吉林动画学院\n龙𠀀,㐀山\n";

  @Test
  void theSameTableIsReadFromEveryEncodingThatIsMet() {
    var expected = List.of(List.of("钟明岱", "吉林动画学院"), List.of("龙𠀀", "㐀山"));
    assertThat(cells(PEOPLE.getBytes(UTF_8))).isEqualTo(expected);
    assertThat(cells(("\uFEFF" + PEOPLE).getBytes(UTF_8))).isEqualTo(expected);
    assertThat(cells(PEOPLE.getBytes(GB18030))).isEqualTo(expected);
    assertThat(cells(("\uFEFF" + PEOPLE).getBytes(UTF_16LE))).isEqualTo(expected);
    assertThat(cells(("\uFEFF" + PEOPLE).getBytes(UTF_16BE))).isEqualTo(expected);
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheFirstHeader() {
    assertThat(read(("\uFEFF" + PEOPLE).getBytes(UTF_8)).headers()).containsExactly("姓名", "单位");
    assertThat(read(PEOPLE.getBytes(GB18030)).origin()).isEqualTo(new Table.Csv("GB18030", ','));
  }

  @Test
  void bytesThatFitNoEncodingAreNamedByPosition() {
    var content = "name\nabc\nd\u00ff\n".getBytes(Charset.forName("ISO-8859-1"));
    assertThat(refusal(content)).isEqualTo(Complaint.of("imports.table.undecodable", 11, "FF", 3));
  }

  @Test
  void aBrokenFileWithAMarkIsNotReadAsSomethingElse() {
    var content = "\uFEFFname\nx".getBytes(UTF_8);
    content[content.length - 1] = (byte) 0xC3;
    assertThat(refusal(content).key()).isEqualTo("imports.table.undecodable");
  }

  @Test
  void zeroBytesAreRefusedWithTheirPosition() {
    assertThat(refusal("name\na\0b\n".getBytes(UTF_8)))
        .isEqualTo(Complaint.of("imports.table.zero-byte", 7));
    assertThat(refusal("name\nx\n".getBytes(UTF_16LE)))
        .isEqualTo(Complaint.of("imports.table.zero-byte", 2));
  }

  @Test
  void semicolonsAndTabsAreRecognisedOutsideQuotes() {
    assertThat(cells("a;b\n1,5;2\n")).isEqualTo(List.of(List.of("1,5", "2")));
    assertThat(cells("a\tb\n1;2\t3\n")).isEqualTo(List.of(List.of("1;2", "3")));
    assertThat(cells("\"a;b;c\",d\n1,2\n")).isEqualTo(List.of(List.of("1", "2")));
    assertThat(cells("sep=;\na;b,c\n1;2\n")).isEqualTo(List.of(List.of("1", "2")));
  }

  @Test
  void rowsKeepTheNumbersThatASpreadsheetShows() {
    var table = read("a,b\n\n1,\"two\nlines\"\n,\n3,4\n".getBytes(UTF_8));
    assertThat(table.rows())
        .extracting(Table.Row::cells)
        .containsExactly(List.of("1", "two\nlines"), List.of("3", "4"));
    assertThat(table.rows().getFirst().number()).isEqualTo(3);
  }

  @Test
  void raggedRowsAreFaultsOfTheirOwnRow() {
    var table = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n".getBytes(UTF_8));
    assertThat(table.rows())
        .extracting(row -> row.complaint().map(Complaint::key).orElse(""))
        .containsExactly("imports.table.short-row", "imports.table.long-row", "");
  }

  @Test
  void twoHeadersOfOneNameAreRefusedWithTheirColumns() {
    assertThat(refusal("name,x,name\n1,2,3\n".getBytes(UTF_8)))
        .isEqualTo(Complaint.of("imports.table.duplicate-header", "name", "A", "C"));
  }

  @Test
  void nothingOrNothingButAHeaderIsRefused() {
    assertThat(refusal(new byte[0]).key()).isEqualTo("imports.table.empty");
    assertThat(refusal("\n\n , \n".getBytes(UTF_8)).key()).isEqualTo("imports.table.empty");
    assertThat(refusal("\na,b\n".getBytes(UTF_8)).key()).isEqualTo("imports.table.only-header");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsRefused() {
    assertThat(refusal("a,b\n1,\"2\n3,4\n".getBytes(UTF_8)).key())
        .isEqualTo("imports.table.bad-quotes");
  }

  @Test
  void filesOfAnotherKindAreNamedForWhatTheyAre() {
    assertThat(refusal("%PDF-1.7\n".getBytes(UTF_8)).key()).isEqualTo("imports.table.pdf");
    assertThat(refusal("<schedule/>".getBytes(UTF_8)).key()).isEqualTo("imports.table.not-a-table");
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}).key())
        .isEqualTo("imports.table.legacy-xls");
  }

  @Test
  void tooManyRowsAreRefusedAndNotCutOff() {
    assertThat(refusal(("a\n" + "x\n".repeat(Tables.MOST_ROWS + 1)).getBytes(UTF_8)).key())
        .isEqualTo("imports.table.too-many-rows");
    assertThat(read(("a\n" + "x\n".repeat(Tables.MOST_ROWS)).getBytes(UTF_8)).rows())
        .hasSize(Tables.MOST_ROWS);
    assertThat(refusal((String.join(",", numbers(201)) + "\n1\n").getBytes(UTF_8)).key())
        .isEqualTo("imports.table.too-many-columns");
  }

  @Test
  void formulasGoOutHarmlessAndComeBackThemselves() {
    var rows =
        List.of(
            List.of("=cmd|' /C calc'!A0", "@SUM(1)"),
            List.of("+86 431 1234", "-12.5"),
            List.of("'=quoted", "'plain"),
            List.of("-dash", "a=b"));
    var written = TableWriting.csv(List.of("a", "b"), rows);
    assertThat(new String(written, UTF_8))
        .contains("'=cmd", "'@SUM", "'+86", ",-12.5", "''=quoted", "'-dash")
        .doesNotContain("\n=", ",@");
    assertThat(cells(written)).isEqualTo(rows);
    assertThat(cells(TableWriting.xlsx("x", List.of("a", "b"), rows))).isEqualTo(rows);
  }

  private static List<String> numbers(int count) {
    return java.util.stream.IntStream.range(0, count).mapToObj(String::valueOf).toList();
  }

  private static List<List<String>> cells(String text) {
    return cells(text.getBytes(UTF_8));
  }

  private static List<List<String>> cells(byte[] content) {
    return read(content).rows().stream().map(Table.Row::cells).toList();
  }

  static Table read(byte[] content) {
    return ((TableReading.Read) Tables.read(content, "")).table();
  }

  static Complaint refusal(byte[] content) {
    return ((TableReading.Unreadable) Tables.read(content, "")).complaint();
  }
}
