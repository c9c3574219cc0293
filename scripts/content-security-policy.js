/**
 * The policy that holds a page to its own origin: nothing a document says can make it ask elsewhere.
 * Fluent UI's styles are inserted at run time, hence 'unsafe-inline' for styles, and for styles only.
 * There is no frame-ancestors: Word on the web shows the pane in a frame.
 *
 * @param {readonly string[]} scripts further origins for scripts (Microsoft's network, if office.js comes from it)
 * @param {readonly string[]} media further sources for images and fonts
 */
export function contentSecurityPolicy(scripts = [], media = []) {
  const self = ["'self'"];
  const rules = {
    "default-src": self,
    "script-src": [...self, ...scripts],
    "style-src": [...self, "'unsafe-inline'"],
    "img-src": [...self, "data:", ...media],
    "font-src": [...self, "data:", ...media],
    "connect-src": [...self, ...scripts],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
