// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

  @Bean
  RecurringTask<Void> auditSealing(Sealing sealing) {
    return Tasks.recurring("audit-sealing", FixedDelay.of(Duration.ofSeconds(5)))
        .execute((instance, context) -> {
          int sealed = sealing.seal();
          while (sealed > 0 && !context.getSchedulerState().isShuttingDown()) {
            sealed = sealing.seal();
          }
        });
  }

  @Bean
  DeskLink auditLink() {
    return new DeskLink(
        490, "web.desk.office", "audit.title", "/desk/audit", Permission.AUDIT_READ);
  }
}
