/** Everything that a checklist page needs to open a self-assessment, answer and keep it. Its views come by themselves. */
import "./changes-since/changes-since.ts";
import "./deletion/delete-assessment.ts";
import "./earlier-address/earlier-address.ts";
import "./file-autosave/keep-file.ts";
import "./item/assessment-item.ts";
import "./last-round/last-round.ts";
import "./open-files/open-files.ts";
import "./origin/assessment-origin.ts";
import "./question-steps/question-steps.ts";
import "./start/assessment-start.ts";
import "./status-bar/assessment-about.ts";
import "./status-bar/assessment-bar.ts";
import "./status-bar/assessment-files.ts";
import "./status-bar/bar-panel.ts";
import "./status-bar/file-reminder.ts";
import "./view-loading/view-loading.ts";
// Imported last, so that all elements are ready when it opens an assessment.
import "./self-assessment/self-assessment.ts";
