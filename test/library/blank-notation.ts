/** The names of the blanks in a text, in order. */
export function blankNames(text: string): string[] {
  return [...text.matchAll(/【([^【】]*)】/g)].map((match) => match[1] ?? "");
}

/** What is wrong with how a text writes its blanks; empty if nothing is. */
export function blankFaults(text: string): string[] {
  const rest = text.replace(/【[^【】]*】/g, "");
  return [
    ...blankNames(text).filter((name) => !/^[\u4e00-\u9fff]{1,8}$/.test(name)),
    ...(rest.match(/[【】_×○〇*{}]|X|x{2}|某某|待[填定补]|（\s*）|《\s*》|……/g) ?? []),
  ];
}
