// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeJourneyTests {

  @Autowired World world;
  private Browsers browsers;

  @BeforeAll
  void open() {
    browsers = new Browsers(world.visitor().home());
  }

  @AfterAll
  void close() {
    browsers.close();
  }

  @Test
  void aNewcomerFindsTheEditionsInBothLanguages() {
    world.edition();
    var page = browsers.phone("zh");
    page.navigate("/");
    assertThat(page.locator("h1").innerText()).isEqualTo("各届大会");
    Looks.at(page, "home-zh-phone");

    page.getByText("English").first().click();

    assertThat(page.locator("h1").innerText()).isEqualTo("Editions");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    Looks.at(page, "home-en-phone");
  }
}
