// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The background work that a run of the planner is; the task's instance is the run's id. What was
 * running on a node that died is begun anew by another one, which finds the run not waiting and
 * leaves it.
 */
@Configuration(proxyBeanMethods = false)
class PlanningTask {

  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("programme-planning");

  @Bean
  Task<Void> planningTask(PlannerAtWork planner) {
    return Tasks.oneTime(NAME).execute((instance, context) -> planner.run(instance.getId()));
  }
}
