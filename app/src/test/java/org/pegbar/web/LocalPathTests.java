// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/me", "/e/jilin-2026/desk?day=2#room", "/%E5%90%89", "/a//b"})
  void ourOwnPathsAreTaken(String path) {
    assertThat(LocalPath.of(path, "/otherwise")).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "me",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/me\r\nSet-Cookie: a=b",
        "/\t/evil.example",
        " /me",
        "/\u0000",
        "/吉林"
      })
  void everythingElseIsNot(String path) {
    assertThat(LocalPath.of(path, "/otherwise")).isEqualTo("/otherwise");
  }

  @ParameterizedTest
  @ValueSource(ints = {501, 5_000})
  void neitherAreEndlessPaths(int length) {
    assertThat(LocalPath.of("/" + "a".repeat(length - 1), "/otherwise")).isEqualTo("/otherwise");
  }
}
