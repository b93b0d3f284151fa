// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.sat.Minimum.Price;

class PricesTests {
  private static final int VARIABLES = 9;

  /** What the models of a formula cost at least, by trying them all; or -1 if there is none. */
  private static int least(List<int[]> formula, List<Price> prices) {
    int least = -1;
    for (int bits = 0; bits < 1 << VARIABLES; bits++) {
      int model = bits;
      if (formula.stream().allMatch(clause -> holdsOne(model, clause))) {
        int sum = 0;
        for (Price price : prices) {
          sum += holdsOne(model, price.outputs()) ? price.weight() : 0;
        }
        least = least < 0 ? sum : Math.min(least, sum);
      }
    }
    return least;
  }

  private static boolean holdsOne(int model, int[] literals) {
    for (int literal : literals) {
      if ((model >> Math.abs(literal) - 1 & 1) == (literal > 0 ? 1 : 0)) {
        return true;
      }
    }
    return false;
  }

  private static List<Price> prices(Random random, int first) {
    List<Price> prices = new ArrayList<>();
    for (int v = first; v <= VARIABLES; v++) {
      if (random.nextInt(4) > 0) {
        prices.add(new Price(new int[] {random.nextBoolean() ? v : -v}, 1 + random.nextInt(7)));
      }
    }
    return prices;
  }

  @Test
  void theLeastPriceIsThatOfTryingEverything() {
    int dear = 0;
    int impossible = 0;
    for (long seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      List<int[]> formula = Formulas.random(random, VARIABLES, 15 + random.nextInt(25));
      List<Price> prices = prices(random, 1);
      Heard heard = new Heard();
      Solver solver = Formulas.solver(Style.PROVING, VARIABLES, formula);
      Answer answer = new Minimum(solver, prices, 0, heard).find();
      int least = least(formula, prices);
      assertThat(answer).as("seed %d", seed).isEqualTo(least < 0 ? Answer.NO : Answer.YES);
      if (answer == Answer.YES) {
        assertThat(heard.bound).as("seed %d", seed).isEqualTo(least);
        assertThat(paid(solver, prices)).as("seed %d", seed).isEqualTo(least);
      }
      int all = prices.stream().mapToInt(Price::weight).sum();
      assertThat(heard.bound).as("seed %d", seed).isLessThanOrEqualTo(all);
      dear += least > 7 ? 1 : 0;
      impossible += least < 0 ? 1 : 0;
    }
    assertThat(dear).isGreaterThan(200);
    assertThat(impossible).isGreaterThan(50);
  }

  @Test
  void pricesMayComeLater() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<int[]> formula = Formulas.random(random, VARIABLES, 15 + random.nextInt(15));
      List<Price> all = prices(random, 1);
      List<Price> early = all.subList(0, all.size() / 2);
      Heard heard = new Heard();
      Solver solver = Formulas.solver(Style.PROVING, VARIABLES, formula);
      Minimum minimum = new Minimum(solver, early, 0, heard);
      if (minimum.find() == Answer.YES) {
        assertThat(heard.bound).as("seed %d", seed).isEqualTo(least(formula, early));
        minimum.add(all.subList(all.size() / 2, all.size()));
        assertThat(minimum.find()).isEqualTo(Answer.YES);
        assertThat(heard.bound).as("seed %d", seed).isEqualTo(least(formula, all));
      }
    }
  }

  private static int paid(Solver solver, List<Price> prices) {
    return prices.stream()
        .filter(price -> solver.holds(price.outputs()[0]))
        .mapToInt(Price::weight)
        .sum();
  }

  /** The last bound. */
  private static final class Heard implements Minimum.Listener {
    private long bound;

    @Override
    public void model() {
      // only the bound is asked for
    }

    @Override
    public void atLeast(long proven) {
      assertThat(proven).isGreaterThan(bound);
      bound = proven;
    }
  }
}
