import { useEffect, useMemo, useState } from "react";
import { LIBRARY_LIMITS } from "../library/library-limits";
import { strings } from "./strings";

/** The readers of files come when somebody imports. */
const loadReaders = async () => {
  const [{ readImport }, { decodeText }] = await Promise.all([
    import("../files/read-import"),
    import("../files/decode-text"),
  ]);
  return { readImport, decodeText };
};

type Readers = Awaited<ReturnType<typeof loadReaders>>;

/** What is to be imported: pasted, or from a file, whose content then stands in the box. */
export function useImportText() {
  const [readers, setReaders] = useState<Readers>();
  const [given, setGiven] = useState<{ text: string; name?: string }>({ text: "" });
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    let current = true;
    loadReaders().then(
      (loaded) => current && setReaders(loaded),
      () => current && setRefused(strings.own.readerFailed),
    );
    return () => {
      current = false;
    };
  }, []);
  const offered = useMemo(
    () => (given.text.trim() === "" ? undefined : readers?.readImport(given.text, given.name, strings.files)),
    [given, readers],
  );

  const take = async (file: File) => {
    setGiven({ text: "" });
    const text = await readFile(file);
    if (typeof text === "object") setRefused(text.refused);
    else {
      setGiven({ text, name: file.name });
      setRefused(undefined);
    }
  };
  const setText = (text: string) => {
    setGiven({ text });
    setRefused(text.length > LIBRARY_LIMITS.fileSize ? strings.own.tooLarge : undefined);
  };
  return { text: given.text, setText, take, refused, offered };
}

const OFFICE_FILE = /\.(?:docx?|xlsx?|wps|et|rtf|pdf|pptx?)$/i;

/** The text of a file, or why it is not taken. */
async function readFile(file: File): Promise<string | { readonly refused: string }> {
  if (file.size > LIBRARY_LIMITS.fileSize) return { refused: strings.own.tooLarge };
  if (OFFICE_FILE.test(file.name)) return { refused: strings.own.wordFile };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { decodeText } = await loadReaders();
    return decodeText(bytes) ?? { refused: strings.own.notText };
  } catch {
    return { refused: strings.own.unreadable };
  }
}
