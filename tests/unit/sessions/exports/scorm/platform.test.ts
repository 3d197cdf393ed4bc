import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";

interface Platform {
  readonly place: string;
  reach(place: string, isLast: boolean): void;
  end(): boolean;
}
type OpenPlatform = (page: object, now: () => number) => Platform;

/** The script as a package carries it, run in a window of its own. */
function open(page: object, times: readonly number[] = [0, 0]): Platform {
  const window: { openPlatform?: OpenPlatform } = {};
  runInNewContext(readFileSync("src/sessions/exports/scorm/platform.mjs", "utf8"), { window });
  const left = [...times];
  const opened = window.openPlatform?.(page, () => left.shift() ?? 0);
  if (!opened) throw new Error("The script gives no platform.");
  return opened;
}

/** An object of a platform that notes what it is told. */
function platformOf(held: Readonly<Record<string, string>> = {}, begins = "true") {
  const calls: string[] = [];
  return {
    calls,
    LMSInitialize: () => begins,
    LMSGetValue: (name: string) => held[name] ?? "",
    LMSSetValue: (name: string, value: string) => calls.push(`${name.replace("cmi.core.", "")}=${value}`),
    LMSCommit: () => calls.push("commit"),
    LMSFinish: () => calls.push("finish"),
  };
}

const framed = (depth: number, top: object): object => (depth === 0 ? top : { parent: framed(depth - 1, top) });
const silent = (platform: Platform) => {
  platform.reach("item-1", true);
  return [platform.place, platform.end()];
};

describe("a platform is found", () => {
  test.each([
    ["in the frame above", (api: object) => framed(1, { API: api })],
    ["eleven frames above", (api: object) => framed(11, { API: api })],
    ["in the window that opened the page", (api: object) => ({ opener: framed(2, { API: api }) })],
  ])("%s", (_, page) => {
    const api = platformOf({ "cmi.core.lesson_location": "item-4" });
    expect(open(page(api)).place).toBe("item-4");
  });

  test.each([
    ["there is none", {}],
    ["it is too far above", framed(40, { API: platformOf() })],
    [
      "its frame is of another site",
      {
        parent: new Proxy(
          {},
          {
            get: () => {
              throw new Error("SecurityError");
            },
          },
        ),
      },
    ],
    ["it does not begin", { API: platformOf({}, "false") }],
    [
      "it fails",
      {
        API: {
          LMSInitialize: () => {
            throw new Error("down");
          },
        },
      },
    ],
  ])("or nothing is said where %s", (_, page) => {
    expect(silent(open(page))).toEqual(["", false]);
  });

  test("a frame that is its own parent ends the search", () => {
    const top: { parent?: object } = {};
    top.parent = top;
    expect(silent(open(top))).toEqual(["", false]);
  });
});

test("time is told in hours, minutes and seconds, once, and never more than the format can say", () => {
  for (const [milliseconds, words] of [
    [3_723_000, "0001:02:03"],
    [-5, "0000:00:00"],
    [1e12, "9999:59:59"],
  ] as const) {
    const api = platformOf();
    const platform = open({ API: api }, [0, milliseconds]);
    expect(platform.end()).toBe(true);
    expect(platform.end()).toBe(false);
    expect(api.calls).toEqual([
      "lesson_status=incomplete",
      "commit",
      `session_time=${words}`,
      "exit=suspend",
      "commit",
      "finish",
    ]);
    platform.reach("item-9", true);
    expect(api.calls).toHaveLength(6);
  }
});

test.each(["completed", "passed"])("what is %s stays so, whatever step is read again", (status) => {
  const api = platformOf({ "cmi.core.lesson_status": status });
  const platform = open({ API: api });
  platform.reach("item-1", false);
  platform.reach("item-2", true);
  platform.end();
  expect(api.calls.filter((call) => call.startsWith("lesson_status"))).toEqual([]);
  expect(api.calls).toContain("exit=");
});
