// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.concurrent.CountDownLatch;
import org.pegbar.edition.Edition;
import org.pegbar.testing.World;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody else who imports into an edition and takes their time: whoever comes later waits. */
final class HeldImport implements AutoCloseable {

  private final CountDownLatch held = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  HeldImport(World world, PlatformTransactionManager transactions, Edition edition) {
    var transaction = new TransactionTemplate(transactions);
    Thread.ofVirtual()
        .start(() -> transaction.executeWithoutResult(status -> hold(world, edition)));
    await(held);
  }

  private void hold(World world, Edition edition) {
    world
        .jdbc()
        .sql("select pg_advisory_xact_lock(hashtext('imports'), hashtext(?))")
        .param(edition.id().value())
        .query((row, n) -> true)
        .single();
    held.countDown();
    await(ended);
  }

  @Override
  public void close() {
    ended.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
