// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.Score;
import org.w3c.dom.Document;

class ChartTests {

  @Test
  void theDrawingIsWellFormedWhateverTheTitle() throws Exception {
    Chart chart = new Chart("A & B <\"定位尺\">\u0001", Axis.linear("time", "s"), panels(false));
    Document svg = parsed(chart.svg());
    assertThat(svg.getDocumentElement().getNodeName()).isEqualTo("svg");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("A & B <\"定位尺\">");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void aValueHoldsUntilTheNext() {
    String svg = new Chart("t", Axis.linear("time", "s"), panels(false)).svg();
    assertThat(svg).contains("d=\"M96 44H224V234H736V234H736\"");
    assertThat(svg).contains(">cost (points)<").contains(">time (s)<").contains(">run<");
  }

  @Test
  void decadesTakeTheSameLength() {
    Scale scale = Scale.of(true, new double[] {1, 1000});
    assertThat(scale.ticks()).containsExactly(1.0, 10.0, 100.0, 1000.0);
    assertThat(scale.share(10)).isCloseTo(1.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(scale.share(0)).isZero();
  }

  @Test
  void evenTicksAreRoundAndHoldAllValues() {
    for (double[] span :
        new double[][] {{0, 0}, {3, 3}, {0, 7}, {-4, 9}, {1e6, 1.3e6}, {0, 1e-3}}) {
      Scale scale = Scale.of(false, span);
      assertThat(scale.ticks()).hasSizeBetween(2, 8).isSorted();
      assertThat(scale.ticks().getFirst()).isLessThanOrEqualTo(span[0]);
      assertThat(scale.ticks().getLast()).isGreaterThanOrEqualTo(span[1] - 1e-12);
    }
    assertThat(Scale.of(false, new double[] {0, 7}).ticks()).containsExactly(0., 2., 4., 6., 8.);
    assertThat(Scale.label(1_250_000)).isEqualTo("1.25 M");
    assertThat(Scale.label(13_130)).isEqualTo("13,130");
    assertThat(Scale.label(0.25)).isEqualTo("0.25");
  }

  @Test
  void aSearchHasAPanelForEachLevelThatIsNotZero() {
    List<CurvePoint> curve =
        List.of(
            new CurvePoint(Duration.ofSeconds(1), 10, new Score(0, 0, 3, 900)),
            new CurvePoint(Duration.ofSeconds(2), 20, new Score(0, 0, 0, 800)));
    Chart chart = ProgressChart.of("search", curve, Duration.ofSeconds(5));
    assertThat(chart.panels()).hasSize(2);
    assertThat(chart.panels().getLast().series().getFirst().points())
        .containsExactly(new Point(1, 900), new Point(2, 800), new Point(5, 800));
    assertThat(ProgressChart.of("none", List.of(), Duration.ZERO).svg()).contains("</svg>");
  }

  @Test
  void whatIsNotANumberIsRefused() {
    assertThatThrownBy(() -> new Point(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Panel> panels(boolean logarithmic) {
    Series run = new Series("run", List.of(new Point(0, 20), new Point(2, 10), new Point(10, 10)));
    return List.of(new Panel(new Axis("cost", "points", logarithmic), List.of(run)));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
