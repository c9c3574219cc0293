/** Where manifest.xml points until a build says where the add-in will stand. */
export const DEFAULT_ORIGIN = "https://localhost:3000";

/**
 * Points a manifest at the place where the build will be served.
 *
 * @param {string} xml the text of manifest.xml, all of whose addresses begin with DEFAULT_ORIGIN
 * @param {string} [origin] an https address, with a path if the add-in does not stand at the root, for example
 *   https://oa.example.cn/moupian
 * @returns {string} the manifest for that place
 * @throws Error that says, in Chinese, what is wrong with the address
 */
export function rewriteManifest(xml, origin = DEFAULT_ORIGIN) {
  const base = readBase(origin);
  return xml.replaceAll(DEFAULT_ORIGIN, () => base.replaceAll("&", "&amp;"));
}

function readBase(origin) {
  const refuse = (reason) => {
    throw new Error(`--env origin 的地址“${origin}”不能用：${reason}例如 https://oa.example.cn/moupian。`);
  };
  if (typeof origin !== "string" || !URL.canParse(origin)) return refuse("它不是一个完整的网址。");
  const url = new URL(origin);
  if (url.protocol !== "https:") return refuse("Word 只接受 https 地址。");
  if (url.username || url.password) return refuse("地址里不能带用户名和密码。");
  if (url.search || url.hash || /[?#]/.test(origin)) return refuse("地址里不能带 ? 或 # 之后的部分。");
  // The parser forgives much (https:host, a space, a backslash) that a person did not mean.
  if (/[\s\\]/.test(origin) || !/^https:\/\/[^/]/i.test(origin)) return refuse("它不是一个完整的网址。");
  return url.origin + url.pathname.replace(/\/+$/, "");
}
