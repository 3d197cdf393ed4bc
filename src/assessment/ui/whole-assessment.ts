/** Everything that a checklist page needs while a self-assessment is open. */
import "./action-plan/action-plan.ts";
import "./codes-in-chat/codes-in-chat.ts";
import "./deletion/delete-assessment.ts";
import "./earlier-address/earlier-address.ts";
import "./file-autosave/keep-file.ts";
import "./item/assessment-item.ts";
import "./last-round/last-round.ts";
import "./open-files/open-files.ts";
import "./origin/assessment-origin.ts";
import "./question-steps/question-steps.ts";
import "./respondents/assessment-together.ts";
import "./results/assessment-results.ts";
import "./rounds/assessment-rounds.ts";
import "./said-beside/said-beside.ts";
import "./start/assessment-start.ts";
import "./status-bar/assessment-about.ts";
import "./status-bar/assessment-bar.ts";
import "./status-bar/assessment-files.ts";
import "./status-bar/bar-panel.ts";
import "./status-bar/file-reminder.ts";
// Imported last, so that all elements are ready when it opens an assessment.
import "./self-assessment/self-assessment.ts";
