import { flowOf, offsetAt } from "./flow-offset";
import type { Paragraph } from "./paragraph";
import type { Section } from "./report";

const LONGEST_KEY = 40;

/**
 * What a section is known again by in a later reading: its heading's words, else the sentence that it begins
 * with. It changes only when the section's own first words do.
 */
export function sectionKey(paragraphs: readonly Paragraph[], { heading, extent }: Section): string {
  if (heading !== undefined && heading.text !== "") return heading.text;
  // A comment's anchor is no part of the sentence, and a line that a page edge cut does not end it.
  const flow = flowOf(paragraphs);
  return sentenceKey(flow.text, offsetAt(flow, extent.from));
}

/** The key of a section that begins at an offset of a flow's text: its first sentence, cut after 40 characters. */
export function sentenceKey(text: string, from: number): string {
  const ahead = text.slice(from, from + 2 * LONGEST_KEY).trimStart();
  const end = ahead.search(/[。！？!?\n]/);
  return (end < 0 ? ahead : ahead.slice(0, end)).trim().slice(0, LONGEST_KEY);
}
