// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.problem.Penalty;

class PackingTests {

  @Test
  void sumsAndComparesAsPenaltiesDo() {
    Random random = new Random(1);
    Packing packing = new Packing(new Penalty(2_000, 2_000, 2_000));
    for (int n = 0; n < 10_000; n++) {
      Penalty one = penalty(random);
      Penalty other = penalty(random);
      long sum = packing.pack(one) + packing.pack(other);
      assertThat(packing.unpack(sum)).isEqualTo(one.plus(other));
      assertThat(Long.signum(Long.compare(packing.pack(one), packing.pack(other))))
          .isEqualTo(Integer.signum(one.compareTo(other)));
      assertThat(sum >= packing.leastHard()).isEqualTo(one.hard() + other.hard() > 0);
    }
  }

  @Test
  void hardPenaltiesThatDoNotFitAreDividedButNeverVanish() {
    Packing packing = new Packing(new Penalty(Long.MAX_VALUE / 4, 1_000, 1_000_000_000));
    long most = packing.pack(Penalty.ofHard(Long.MAX_VALUE / 4));
    assertThat(most).isPositive();
    assertThat(packing.pack(Penalty.ofHard(1))).isGreaterThanOrEqualTo(packing.leastHard());
    assertThat(most).isGreaterThan(packing.pack(Penalty.ofHard(1)));
  }

  private static Penalty penalty(Random random) {
    return new Penalty(random.nextInt(3), random.nextInt(3) - 1, random.nextInt(2000) - 1000);
  }
}
