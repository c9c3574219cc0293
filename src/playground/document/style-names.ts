/** What Word calls a built-in style: in the file, in a Chinese Word (`paragraph.style`), in `styleBuiltIn`. */
interface StyleName {
  readonly inFile: string;
  readonly localized: string;
  readonly builtIn: string;
}

const NAMES: readonly StyleName[] = [
  { inFile: "normal", localized: "正文", builtIn: "Normal" },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
    { inFile: `heading ${level}`, localized: `标题 ${level}`, builtIn: `Heading${level}` },
    { inFile: `toc ${level}`, localized: `TOC ${level}`, builtIn: `Toc${level}` },
  ]),
  { inFile: "title", localized: "标题", builtIn: "Title" },
  { inFile: "subtitle", localized: "副标题", builtIn: "Subtitle" },
  { inFile: "list paragraph", localized: "列表段落", builtIn: "ListParagraph" },
  { inFile: "no spacing", localized: "无间隔", builtIn: "NoSpacing" },
  { inFile: "quote", localized: "引用", builtIn: "Quote" },
  { inFile: "intense quote", localized: "明显引用", builtIn: "IntenseQuote" },
  { inFile: "caption", localized: "题注", builtIn: "Caption" },
  { inFile: "header", localized: "页眉", builtIn: "Header" },
  { inFile: "footer", localized: "页脚", builtIn: "Footer" },
  { inFile: "footnote text", localized: "脚注文本", builtIn: "FootnoteText" },
];

const BY_FILE = new Map(NAMES.map((name) => [name.inFile, name]));

/** The name that a Chinese Word shows for a style of a file: built-in styles are translated. */
export function localizedStyleName(nameInFile: string): string {
  return BY_FILE.get(nameInFile.toLowerCase())?.localized ?? nameInFile;
}

/** The value of `styleBuiltIn`; `Other` for styles that are not Word's own. */
export function builtInStyleName(nameInFile: string): string {
  return BY_FILE.get(nameInFile.toLowerCase())?.builtIn ?? "Other";
}

/** True where a style of a file is meant by a name that the add-in gives, localized or built in. */
export function isStyleNamed(nameInFile: string, asked: string): boolean {
  const name = BY_FILE.get(nameInFile.toLowerCase());
  return asked === nameInFile || asked === name?.localized || asked === name?.builtIn;
}
