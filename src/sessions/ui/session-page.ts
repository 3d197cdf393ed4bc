/** The script of a session’s page: its parts, its clock and its screens. */
import "./tabs/session-tabs.ts";
import "./run/print-folds.ts";
import "./run/session-run.ts";
import "./show/session-show.ts";
