// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PicturesTests {

  @Test
  void aSeedAlwaysDrawsTheSamePicture() {
    assertThat(Portrait.svg(7)).isEqualTo(Portrait.svg(7));
    assertThat(Poster.svg(7, "鹤田", "Crane Fields")).isEqualTo(Poster.svg(7, "鹤田", "Crane Fields"));
    assertThat(Frontispiece.svg(7)).isEqualTo(Frontispiece.svg(7));
  }

  @Test
  void threeHundredPeopleHaveThreeHundredFaces() {
    assertThat(LongStream.range(0, 300).mapToObj(Portrait::svg)).doesNotHaveDuplicates();
  }

  @Test
  void neighbouringSeedsShowEveryScene() {
    var wordless = LongStream.range(0, 60).mapToObj(seed -> Scene.of(new Dice(seed)));
    assertThat(wordless.distinct()).containsExactlyInAnyOrder(Scene.values());
  }

  @Test
  void everyPictureIsWellFormedAndCarriesNeitherScriptNorStyleNorAddress() {
    everyKind()
        .forEach(svg -> {
          var names = allNames(parsed(svg));
          assertThat(names).doesNotContain("script", "style", "href", "image", "foreignObject");
          assertThat(svg).doesNotContain("NaN", "Infinity", "url(");
        });
  }

  @Test
  void aHostileTitleStaysText() throws Exception {
    var svg = Poster.svg(1, "<script>&\"\u0000坏", "]]> <b onclick='x'>");
    assertThat(allNames(parsed(svg))).doesNotContain("script", "b", "onclick");
  }

  @Test
  void aLongTitleIsBrokenBetweenWordsAndEndsInAnEllipsis() {
    assertThat(Poster.broken("鹤田", 10, 2)).containsExactly("鹤田");
    assertThat(Poster.broken("一二三四五六七", 4, 2)).containsExactly("一二三四", "五六七");
    assertThat(Poster.broken("The Lantern Ferry at dusk", 10, 1))
        .containsExactly("The Lantern Ferry…");
    assertThat(Poster.broken("", 10, 2)).isEmpty();
  }

  private static Stream<String> everyKind() {
    return Stream.of(
            LongStream.range(0, 80).mapToObj(Portrait::svg),
            LongStream.range(0, 80).mapToObj(seed -> Poster.svg(seed, "参娃与鹿", "The Ginseng Child")),
            Stream.of(
                Poster.svg(3, "", "Only English"), Poster.svg(4, "", ""), Frontispiece.svg(2026)))
        .flatMap(each -> each);
  }

  private static Document parsed(String svg) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (Exception fault) {
      throw new AssertionError("not well-formed: " + svg, fault);
    }
  }

  /** Names of all elements and attributes. */
  private static List<String> allNames(Document document) {
    var elements = document.getElementsByTagName("*");
    return Stream.iterate(0, at -> at < elements.getLength(), at -> at + 1)
        .map(elements::item)
        .flatMap(element ->
            Stream.concat(
                Stream.of(element.getNodeName()),
                Stream.iterate(0, at -> at < element.getAttributes().getLength(), at -> at + 1)
                    .map(at -> element.getAttributes().item(at).getNodeName())))
        .toList();
  }
}
