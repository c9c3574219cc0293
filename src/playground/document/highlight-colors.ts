/** The colours of Word's text marker: its name in files, in the API, and in hexadecimal. */
const COLORS: readonly (readonly [file: string, api: string, hex: string])[] = [
  ["yellow", "Yellow", "#FFFF00"],
  ["green", "Lime", "#00FF00"],
  ["cyan", "Turquoise", "#00FFFF"],
  ["magenta", "Pink", "#FF00FF"],
  ["blue", "Blue", "#0000FF"],
  ["red", "Red", "#FF0000"],
  ["darkBlue", "DarkBlue", "#000080"],
  ["darkCyan", "Teal", "#008080"],
  ["darkGreen", "Green", "#008000"],
  ["darkMagenta", "Purple", "#800080"],
  ["darkRed", "DarkRed", "#800000"],
  ["darkYellow", "Olive", "#808000"],
  ["darkGray", "Gray", "#808080"],
  ["lightGray", "LightGray", "#C0C0C0"],
  ["black", "Black", "#000000"],
];

/** What `font.highlightColor` gives for a highlight of the file. */
export function highlightHex(inFile: string): string {
  return COLORS.find(([file]) => file === inFile)?.[2] ?? inFile;
}

/** The highlight of the file for a colour that the add-in gives; undefined where Word's marker has no such colour. */
export function highlightInFile(asked: string): string | undefined {
  const lower = asked.toLowerCase();
  return COLORS.find(([, api, hex]) => api.toLowerCase() === lower || hex.toLowerCase() === lower)?.[0];
}
