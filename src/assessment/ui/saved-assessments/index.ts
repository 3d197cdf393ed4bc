/** Everything that the page of all self-assessments on this device needs. */
import "../deadlines/deadline-list.ts";
import "../earlier-address/earlier-address.ts";
import "../open-files/open-files.ts";
import "../organisation-sheet/organisation-sheet.ts";
import "./saved-assessment-list.ts";
