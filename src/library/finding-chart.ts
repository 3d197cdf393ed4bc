import type { FindingData } from "../model/finding.ts";
import { timeChartOf, type TimeChart } from "./time-chart.ts";
import { barsOf, type ValueChart } from "./value-chart.ts";

export type FindingChart = ValueChart | TimeChart;

/** The drawing that fits a finding: lines for groups at two times, else bars. Undefined if nothing can be compared. */
export const chartOf = (finding: FindingData): FindingChart | undefined => timeChartOf(finding) ?? barsOf(finding);
