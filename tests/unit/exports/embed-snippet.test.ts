import { expect, test } from "vitest";
import { embedSnippet } from "../../../src/exports/embed-snippet.ts";

test("a snippet is one frame with a name, and no title ends its attribute", () => {
  expect(embedSnippet("https://library.example/embed/CS-01/", 'Visits "at <home>" & away', 360)).toBe(
    '<iframe src="https://library.example/embed/CS-01/" title="Visits &quot;at &lt;home&gt;&quot; &amp; away" width="100%" height="360" loading="lazy" referrerpolicy="no-referrer"></iframe>',
  );
});
