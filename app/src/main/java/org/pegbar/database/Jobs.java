// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Background work: every bean that is a {@link Task} is known to the scheduler, those that are
 * {@link OnStartup} begin by themselves. What was running on a node that died is picked up by
 * another one. Work that is asked for within a transaction is asked for with it, or not at all.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {

  private static final Duration EVENT_PATIENCE = Duration.ofSeconds(30);

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(DataSource dataSource, ObjectProvider<Task<?>> tasks) {
    var waiting = new ArrayList<Task<?>>();
    var starting = new ArrayList<Task<?>>();
    tasks
        .orderedStream()
        .forEach(task -> (task instanceof OnStartup ? starting : waiting).add(task));
    return scheduler(dataSource, waiting, starting);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Scheduler scheduler(DataSource dataSource, List<Task<?>> waiting, List starting) {
    return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), waiting)
        .startTasks(starting)
        .tableName("database.scheduled_task")
        .threads(4)
        .pollingInterval(Duration.ofSeconds(1))
        .heartbeatInterval(Duration.ofSeconds(5))
        .missedHeartbeatsLimit(4)
        .shutdownMaxWait(Duration.ofSeconds(5))
        .enableImmediateExecution()
        .build();
  }

  /** Hands an event again to a listener that failed, because the database went away, say. */
  @Bean
  RecurringTask<Void> eventsAgain(IncompleteEventPublications events) {
    return Tasks.recurring("events-again", FixedDelay.of(EVENT_PATIENCE))
        .execute(
            (instance, context) -> events.resubmitIncompletePublicationsOlderThan(EVENT_PATIENCE));
  }

  @Bean
  @ConditionalOnProperty(name = "pegbar.jobs", havingValue = "true", matchIfMissing = true)
  Starter starter(Scheduler scheduler, ApplicationEventPublisher events) {
    return new Starter(scheduler, events);
  }

  /** Begins with background work when the pages can be served. */
  record Starter(Scheduler scheduler, ApplicationEventPublisher events) {

    /** Before anybody who, being ready, asks for background work and waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    public void start() {
      if (!scheduler.getSchedulerState().isShuttingDown()) {
        scheduler.start();
        events.publishEvent(new JobsStarted());
      }
    }
  }
}
