/**
 * Word's own code for each platform that office.js can ask for: `<host>-<platform>-<version>.js`. On Windows the first
 * builds of Word 2016 ask for 16.00; that one is left out, because it loads a script from the internet before anything
 * else, and those builds get gate.js's page anyway.
 */
const PLATFORMS = ["word-win32-16.01.js", "word-mac-16.00.js", "word-ios-16.00.js", "word-web-16.00.js"];

/**
 * What office.js loads when the host says nothing of itself: in a plain browser, in a dialog, and, as one team that
 * served the library itself has reported, in Word on Windows without the internet.
 */
const WITHOUT_HOST_INFORMATION = [
  "o15apptofilemappingtable.js",
  "word-15.js",
  "word-15.01.js",
  "word-15.02.js",
];

/** The error texts. office.js asks in lower case, and for en-us where a language is missing. */
const TEXTS = ["zh-cn/office_strings.js", "en-us/office_strings.js"];

/**
 * The page that office.js shows when Word for the web is served by a host that it does not trust. The package has it
 * in lower case, but is asked for it like this; only servers on Windows forgive that.
 */
const UNTRUSTED_HOST_PAGE = [
  "AgaveErrorUX/index.html",
  "AgaveErrorUX/AgaveErrorUX.js",
  "AgaveErrorUX/style/AgaveErrorUX.css",
  "AgaveErrorUX/images/agavedefaulticon96x96.png",
  "AgaveErrorUX/images/moe_status_icons.png",
];

/**
 * The part of @microsoft/office-js that a build for Word serves, 3.4 of its 87 MB: `from` below the package's dist,
 * `to` below the folder that holds office.js on the server, spelt as office.js asks for it.
 *
 * Left out on purpose: telemetry/ and ariatelemetry/ (collectors; office.js goes on without them), webauth/ (sign-in,
 * which is not used), debug versions, other programs and other languages. One file served names a collector all the
 * same: o15apptofilemappingtable.js opens one of Microsoft's in a frame, and the pages' content security policy
 * (default-src 'self') refuses it. A page that loads office.js must carry that policy itself, in a <meta>.
 *
 * @type {readonly { readonly from: string, readonly to: string }[]}
 */
export const OFFICE_FILES = [
  "office.js",
  ...PLATFORMS,
  ...WITHOUT_HOST_INFORMATION,
  ...TEXTS,
  ...UNTRUSTED_HOST_PAGE,
].map((to) => ({ from: to.toLowerCase(), to }));
