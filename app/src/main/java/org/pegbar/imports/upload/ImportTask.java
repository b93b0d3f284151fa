// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The background work that an import is; the task's instance is the run's id. What was running on a
 * node that died is begun anew by another one, which finds the run not waiting and leaves it.
 */
@Configuration(proxyBeanMethods = false)
class ImportTask {

  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("imports-run");

  @Bean
  Task<Void> importTask(ImportAtWork work) {
    return Tasks.oneTime(NAME).execute((instance, context) -> work.run(instance.getId()));
  }
}
