// SPDX-License-Identifier: Apache-2.0
package org.pegbar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interface is whole in both languages. */
class MessagesTests {

  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  static List<String> bundles() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_zh.properties"))
          .map(name -> name.replace("_zh.properties", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeysWithTheSamePlaces(String bundle) throws IOException {
    var english = load(bundle + ".properties");
    var chinese = load(bundle + "_zh.properties");
    assertThat(new TreeSet<>(chinese.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (var key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextIsAFormatThatCanBeFilled(String bundle) throws IOException {
    for (var properties : List.of(load(bundle + ".properties"), load(bundle + "_zh.properties"))) {
      for (var key : properties.stringPropertyNames()) {
        var text = properties.getProperty(key);
        assertThat(text).as(key).isNotBlank();
        new MessageFormat(text);
        assertThat(text.replace("''", ""))
            .as("a lone apostrophe swallows what follows: " + key)
            .doesNotContain("'");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void chineseTextsAreChinese(String bundle) throws IOException {
    var chinese = load(bundle + "_zh.properties");
    var english = load(bundle + ".properties");
    var same = new HashSet<String>();
    Stream.of(chinese.stringPropertyNames().toArray(String[]::new))
        .filter(key -> chinese.getProperty(key).equals(english.getProperty(key)))
        .filter(key -> chinese.getProperty(key).matches(".*[A-Za-z]{4,}.*"))
        .filter(key -> !chinese.getProperty(key).matches("[A-Za-z0-9 .:/_{}-]*"))
        .forEach(same::add);
    assertThat(same).isEmpty();
  }

  private static Set<String> places(String text) {
    var places = new TreeSet<String>();
    var matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  private static Properties load(String name) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }
}
