import { SaxesParser } from "saxes";

/** What the rules need to know of a picture; `undefined` when there is none by that name. */
export type PixelSize = (asset: string) => { width: number; height: number } | undefined;

interface Node {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/**
 * The children of each element, in the order in which the schema wants them; `?` may be absent, `+` may repeat. An
 * element that comes in several types is there with each of them.
 */
const ORDER: Readonly<Record<string, string>> = {
  [`${APP} OfficeApp`]:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides?",
  [`${APP} Hosts`]: "Host+",
  [`${APP} Requirements`]: "Sets",
  [`${APP} Sets`]: "Set+",
  [`${APP} DefaultSettings`]: "SourceLocation",
  [`${OVERRIDES} VersionOverrides`]: "Description? Requirements? Hosts Resources",
  [`${OVERRIDES} Hosts`]: "Host+",
  [`${OVERRIDES} Host`]: "DesktopFormFactor",
  [`${OVERRIDES} DesktopFormFactor`]: "GetStarted? FunctionFile? ExtensionPoint+",
  [`${OVERRIDES} GetStarted`]: "Title Description LearnMoreUrl",
  [`${OVERRIDES} ExtensionPoint`]: "OfficeTab",
  [`${OVERRIDES} OfficeTab`]: "Group+",
  [`${OVERRIDES} Group`]: "Label Icon Control+",
  [`${OVERRIDES} Control Button`]: "Label Supertip Icon Action",
  [`${OVERRIDES} Control Menu`]: "Label Supertip Icon Items",
  [`${OVERRIDES} Items`]: "Item+",
  [`${OVERRIDES} Item`]: "Label Supertip Icon? Action",
  [`${OVERRIDES} Supertip`]: "Title Description",
  [`${OVERRIDES} Icon`]: "Image+",
  [`${OVERRIDES} Action ShowTaskpane`]: "TaskpaneId SourceLocation",
  [`${OVERRIDES} Action ExecuteFunction`]: "FunctionName",
  [`${OVERRIDES} Resources`]: "Images Urls ShortStrings LongStrings",
  [`${BASIC} Images`]: "Image+",
  [`${BASIC} Urls`]: "Url+",
  [`${BASIC} ShortStrings`]: "String+",
  [`${BASIC} LongStrings`]: "String+",
};

/** Elements whose type decides what they hold. */
const TYPED = new Set(["Control", "Action"]);

const LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/**
 * What is wrong with an add-in manifest, a sentence each, without asking Microsoft's service: the rules of the schema
 * and of Word that a person gets wrong by hand, and this project's own (one https origin, Word only, no runtimes).
 *
 * @param functions the names under which the function file associates functions
 */
export function manifestProblems(xml: string, pixelSize: PixelSize, functions: readonly string[]): string[] {
  let root: Node;
  try {
    root = parse(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  const nodes = descendants(root);
  return [
    ...nodes.flatMap(orderProblems),
    ...identityProblems(root),
    ...scopeProblems(nodes),
    ...functionProblems(nodes, functions),
    ...resourceProblems(nodes),
    ...textProblems(nodes),
    ...addressProblems(nodes),
    ...iconProblems(nodes, pixelSize),
  ];
}

function parse(xml: string): Node {
  const document: Node = { name: "", namespace: "", attributes: {}, children: [], text: "" };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((a) => [a.name, a.value]));
    const node: Node = { name: tag.local, namespace: tag.uri, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = document.children[0];
  if (!root) throw new Error("it holds no element");
  return root;
}

function descendants(node: Node): Node[] {
  return [node, ...node.children.flatMap(descendants)];
}

function orderProblems(node: Node): string[] {
  const name = `${node.namespace} ${node.name}`;
  const type = node.attributes["xsi:type"] ?? "";
  const order = ORDER[name] ?? ORDER[`${name} ${type}`];
  if (order === undefined)
    return TYPED.has(node.name) ? [`<${node.name}> of type "${type}" is not known`] : [];
  const pattern = order
    .split(" ")
    .map((entry) => `(?:${entry.replace(/[?+]$/, "")} )${/[?+]$/.exec(entry)?.[0] ?? ""}`)
    .join("");
  const children = node.children.map((child) => `${child.name} `).join("");
  return new RegExp(`^${pattern}$`).test(children)
    ? []
    : [`<${node.name}> holds "${children.trim()}", not "${order}"`];
}

function identityProblems(root: Node): string[] {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? "";
  const problems: string[] = [];
  if (root.namespace !== APP || root.attributes["xsi:type"] !== "TaskPaneApp") {
    problems.push("the root is no task pane OfficeApp 1.1");
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id"))) problems.push("Id is no GUID");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version"))) problems.push("Version is not four numbers");
  if (text("DefaultLocale") !== "zh-CN") problems.push("DefaultLocale is not zh-CN");
  if (text("Permissions") !== "ReadWriteDocument") problems.push("Permissions is not ReadWriteDocument");
  return problems;
}

/** Word only, WordApi 1.3, and nothing that needs a shared runtime. */
function scopeProblems(nodes: readonly Node[]): string[] {
  const problems: string[] = [];
  for (const host of nodes.filter((node) => node.name === "Host")) {
    const name = host.attributes.Name ?? host.attributes["xsi:type"];
    if (name !== "Document") problems.push(`host ${name ?? ""} is not Document`);
  }
  const sets = nodes.filter((node) => node.name === "Set").map((set) => set.attributes);
  if (sets.length !== 1 || sets[0]?.Name !== "WordApi" || sets[0].MinVersion !== "1.3") {
    problems.push("the requirement is not WordApi 1.3");
  }
  for (const name of ["Runtimes", "Runtime"]) {
    if (nodes.some((node) => node.name === name)) problems.push(`<${name}> must not be there`);
  }
  const ids = nodes
    .filter((node) => ["Group", "Control", "Item"].includes(node.name))
    .map((node) => node.attributes.id ?? "");
  return [...problems, ...repeated(ids).map((id) => `control id ${id} is there twice`)];
}

/** What the manifest runs is there to be run, and nothing is there in vain. */
function functionProblems(nodes: readonly Node[], functions: readonly string[]): string[] {
  const called = nodes.filter((node) => node.name === "FunctionName").map((node) => node.text.trim());
  const unknown = called.filter((name) => !functions.includes(name));
  const uncalled = functions.filter((name) => !called.includes(name));
  const file = nodes.some((node) => node.name === "FunctionFile");
  return [
    ...unknown.map((name) => `function ${name} is not associated`),
    ...uncalled.map((name) => `function ${name} is not called`),
    ...repeated(called).map((name) => `function ${name} is called twice`),
    ...(called.length > 0 && !file ? ["functions are called, but <FunctionFile> is missing"] : []),
  ];
}

function resourceProblems(nodes: readonly Node[]): string[] {
  const defined = new Map<string, string>();
  const problems: string[] = [];
  for (const kind of ["Images", "Urls", "ShortStrings", "LongStrings"]) {
    for (const entry of nodes.find((node) => node.name === kind)?.children ?? []) {
      const id = entry.attributes.id ?? "";
      if (defined.has(id)) problems.push(`resource ${id} is there twice`);
      if (id.length === 0 || id.length > 32) problems.push(`resource id ${id} is not 1 to 32 characters`);
      defined.set(id, kind);
    }
  }
  const used = new Set<string>();
  for (const node of nodes) {
    const id = node.attributes.resid;
    if (id === undefined) continue;
    used.add(id);
    const wanted = resourceKind(node.name);
    if (defined.get(id) !== wanted) problems.push(`<${node.name}> resid ${id} is not among ${wanted}`);
  }
  const unused = [...defined.keys()].filter((id) => !used.has(id));
  return [...problems, ...unused.map((id) => `resource ${id} is not used`)];
}

function resourceKind(element: string): string {
  if (element === "Image") return "Images";
  if (element === "Description") return "LongStrings";
  return element === "Label" || element === "Title" ? "ShortStrings" : "Urls";
}

/** Every text that a person reads is within its limit and also there in English. */
function textProblems(nodes: readonly Node[]): string[] {
  const problems: string[] = [];
  const examine = (node: Node, limit: number) => {
    const name = node.attributes.id ?? node.name;
    const english = node.children.filter(
      (child) => child.name === "Override" && child.attributes.Locale === "en-US",
    );
    if (english.length !== 1) problems.push(`${name} has no en-US override`);
    for (const text of [
      node.attributes.DefaultValue,
      ...english.map((override) => override.attributes.Value),
    ]) {
      if (text === undefined || text.length === 0) problems.push(`${name} is empty`);
      else if (text.length > limit) problems.push(`${name} is longer than ${limit} characters`);
    }
  };
  for (const node of nodes) {
    const limit = LIMITS[node.name];
    if (limit === undefined || node.attributes.resid !== undefined) continue;
    if (node.name.endsWith("Strings")) node.children.forEach((child) => examine(child, limit));
    else examine(node, limit);
  }
  return problems;
}

function addressProblems(nodes: readonly Node[]): string[] {
  const addresses = nodes
    .flatMap((node) => Object.entries(node.attributes))
    .filter(([name, value]) => !name.startsWith("xmlns") && /^[a-z]+:\/\//i.test(value));
  const origins = [...new Set(addresses.map(([, address]) => new URL(address).origin))];
  return [
    ...(origins.length === 1 ? [] : [`${origins.length} origins: ${origins.join(" ")}`]),
    ...origins.filter((origin) => !origin.startsWith("https:")).map((origin) => `${origin} is not https`),
    ...(nodes.some((node) => node.name === "AppDomains") ? ["AppDomains are not needed for one origin"] : []),
  ];
}

function iconProblems(nodes: readonly Node[], pixelSize: PixelSize): string[] {
  const problems: string[] = [];
  const examine = (address: string | undefined, size: number) => {
    const asset = /\/assets\/([\w-]+\.png)$/.exec(address ?? "")?.[1] ?? "";
    const found = pixelSize(asset);
    if (!found) problems.push(`icon ${address ?? ""} is not among the assets`);
    else if (found.width !== size || found.height !== size) {
      problems.push(`icon ${asset} is ${found.width} × ${found.height}, not ${size} × ${size}`);
    }
  };
  for (const node of nodes) {
    if (node.name === "IconUrl") examine(node.attributes.DefaultValue, 32);
    if (node.name === "HighResolutionIconUrl") examine(node.attributes.DefaultValue, 64);
    if (node.name !== "Icon") continue;
    const sizes = node.children.map((image) => Number(image.attributes.size));
    if (![16, 32, 80].every((size) => sizes.includes(size)))
      problems.push("an icon lacks 16, 32 or 80 pixels");
    for (const image of node.children) {
      const resource = nodes.find((other) => other.attributes.id === image.attributes.resid);
      examine(resource?.attributes.DefaultValue, Number(image.attributes.size));
    }
  }
  return problems;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
