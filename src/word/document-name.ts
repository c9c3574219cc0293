/** The name of the open document without its folder and ending; undefined where it was never saved. */
export function documentName(): string | undefined {
  return nameFromAddress(Office.context.document.url);
}

/** The name in an address (a new document may have none), as Word gives it: a path of Windows or of a Mac, or an address on the web. */
export function nameFromAddress(address = ""): string | undefined {
  const onWeb = /^[a-z]{2,}:\/\//i.test(address);
  const path = onWeb ? address.replace(/[?#].*$/, "") : address;
  const last = /[^/\\]*$/.exec(path)?.[0] ?? "";
  const name = (onWeb ? decoded(last) : last).replace(/\.(docx?|docm|dotx?|dotm|rtf|odt)$/i, "");
  return name === "" ? undefined : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
