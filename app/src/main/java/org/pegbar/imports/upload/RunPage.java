// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.Locale;
import org.pegbar.web.Frame;

/** An upload that is being checked or applied, or was not brought to an end. */
public record RunPage(String id, String name, String kind, Run run) {

  /** How far it is: {@code 1,200 of 10,000 rows}. */
  public static String message(Frame frame, Run run) {
    if (run.cancelRequested()) {
      return frame.t("imports.run.cancelling");
    }
    return run.rowsTotal() == 0
        ? frame.t("imports.run.waiting")
        : frame.t("imports.run.rows", run.rowsDone(), run.rowsTotal());
  }

  public String title() {
    return run.isUnderWay()
        ? "imports.run." + run.act().name().toLowerCase(Locale.ROOT)
        : "imports.run.ended";
  }

  /** What has happened to a run that has ended without an outcome. */
  public String story() {
    return run.state() == Run.State.CANCELLED
        ? "imports.run.cancelled"
        : "imports.run.failed." + run.failure();
  }
}
