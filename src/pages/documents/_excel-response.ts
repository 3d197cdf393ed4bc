/** A workbook as a file of the site. */
export const excelResponse = (bytes: Uint8Array): Response =>
  new Response(Buffer.from(bytes), {
    headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  });
