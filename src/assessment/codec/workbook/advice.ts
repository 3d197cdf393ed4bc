/** What to do about a workbook that cannot be read as it is. */
export const openInExcel =
  "Open it in Excel or LibreOffice, save it there as an Excel workbook (.xlsx), and open that here.";
export const saveAsXlsx =
  "In Excel or LibreOffice choose “Save as”, then “Excel workbook (.xlsx)” without a password, and open that here.";
export const downloadAgain = "Download the workbook of the checklist again and copy the answers into it.";
export const askAgain = "It may not have been copied whole: ask for it again, or open an earlier copy of it.";
