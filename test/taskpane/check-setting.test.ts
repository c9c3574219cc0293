import type { CheckPreferences } from "../../src/taskpane/check-preferences";
import {
  checkSetting,
  hasCheckSettings,
  withCheckSetting,
  type CheckSetting,
} from "../../src/taskpane/check-setting";

const rows: [name: string, before: CheckPreferences, setting: CheckSetting, after: CheckPreferences][] = [
  ["off", {}, { on: false }, { off: ["gap"], severities: {} }],
  ["off twice", { off: ["gap"] }, { on: false }, { off: ["gap"], severities: {} }],
  ["on again, beside another", { off: ["gap", "count"] }, { on: true }, { off: ["count"], severities: {} }],
  ["another severity", {}, { on: true, severity: "info" }, { off: [], severities: { gap: "info" } }],
  [
    "off, its severity kept for later",
    { severities: { gap: "info", count: "info" } },
    { on: false, severity: "info" },
    { off: ["gap"], severities: { gap: "info", count: "info" } },
  ],
  [
    "its own severity again",
    { severities: { gap: "info", count: "info" } },
    { on: true },
    { off: [], severities: { count: "info" } },
  ],
];
test.each(rows)("sets one check: %s", (_name, before, setting, after) => {
  expect(withCheckSetting(before, "gap", setting)).toEqual(after);
  expect(checkSetting(after, "gap")).toEqual(setting);
});

const all: [name: string, preferences: CheckPreferences, set: boolean][] = [
  ["nothing", {}, false],
  ["empty lists", { off: [], severities: {} }, false],
  ["one off", { off: ["gap"] }, true],
  ["one changed", { severities: { gap: "info" } }, true],
];
test.each(all)("is anything set? %s", (_name, preferences, set) => {
  expect(hasCheckSettings(preferences)).toBe(set);
});
