// SPDX-License-Identifier: Apache-2.0
// Runs before the first paint, so that a chosen theme never flashes. A classic script on purpose.
try {
  const theme = localStorage.getItem("peg-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // storage is closed in this browser: the system's theme applies
}
