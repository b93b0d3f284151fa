// SPDX-License-Identifier: Apache-2.0
// Every behaviour shared by all pages, one custom element a file. Pages work without any of them.
import "./peg-theme.js";
import "./peg-confirm.js";
import "./peg-keys.js";
import "./peg-palette.js";
import "./peg-progress.js";
import "../programme/peg-grid.js";
