/**
 * What a page reports to a learning platform: SCORM 1.2, Run-Time Environment 3. Where there is no platform, or it
 * fails, the page reads as ever.
 */

/** A platform stands at most so many frames above the page. */
const MOST_FRAMES = 12;

/** The longest time that the format of the platform can say: 9999:59:59. */
const LONGEST_SECONDS = 9999 * 3600 + 3599;

/** The platform's object in a window or the frames around it. Frames of other sites answer nothing. */
function findApi(start) {
  let frame = start;
  for (let i = 0; i < MOST_FRAMES && frame; i += 1) {
    try {
      if (frame.API) return frame.API;
      if (frame.parent === frame) return undefined;
      frame = frame.parent;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** “0001:02:03” */
function durationWords(seconds) {
  const whole = Math.min(LONGEST_SECONDS, Math.max(0, Math.round(seconds)));
  const two = (number) => String(number).padStart(2, "0");
  return `${String(Math.floor(whole / 3600)).padStart(4, "0")}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/**
 * Begins to report. The answer says where the reader was, takes where the reader is, and ends.
 * @param now the time in milliseconds
 */
function openPlatform(page, now) {
  const api = findApi(page) ?? (page.opener ? findApi(page.opener) : undefined);
  const call = (name, ...given) => {
    try {
      return String(api[name](...given));
    } catch {
      return "";
    }
  };
  if (!api || call("LMSInitialize", "") !== "true") return { place: "", reach: () => undefined, end: () => false };

  const began = now();
  const status = call("LMSGetValue", "cmi.core.lesson_status");
  // Whoever only looks at it again changes nothing of what was reported.
  const isReported = !["browse", "review"].includes(call("LMSGetValue", "cmi.core.lesson_mode"));
  let isDone = status === "completed" || status === "passed";
  let isOpen = true;
  if (isReported && !isDone) call("LMSSetValue", "cmi.core.lesson_status", "incomplete");
  call("LMSCommit", "");

  return {
    place: call("LMSGetValue", "cmi.core.lesson_location"),
    reach(place, isLast) {
      if (!isOpen) return;
      call("LMSSetValue", "cmi.core.lesson_location", place);
      if (isLast && isReported && !isDone) {
        isDone = true;
        call("LMSSetValue", "cmi.core.lesson_status", "completed");
      }
      call("LMSCommit", "");
    },
    /** Ends once. Says whether there was something to end. */
    end() {
      if (!isOpen) return false;
      isOpen = false;
      call("LMSSetValue", "cmi.core.session_time", durationWords((now() - began) / 1000));
      // Whoever leaves in the middle comes back to the same place.
      call("LMSSetValue", "cmi.core.exit", isDone ? "" : "suspend");
      call("LMSCommit", "");
      call("LMSFinish", "");
      return true;
    },
  };
}

window.openPlatform = openPlatform;
