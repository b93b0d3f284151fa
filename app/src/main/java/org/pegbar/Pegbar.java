// SPDX-License-Identifier: Apache-2.0
package org.pegbar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The server. The command line in {@code command} starts it. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Pegbar")
public class Pegbar {

  public static void main(String[] args) {
    SpringApplication.run(Pegbar.class, args);
  }
}
