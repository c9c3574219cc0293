import type { Run } from "./enumerations";
import { flatMap } from "./flat-map";
import type { ItemGroup } from "./leads";
import { recogniseHeading } from "./recognise-role";
import type { SectionNode } from "./sections";

/** Every enumeration of these sections, in the order of the text. */
export function runsOf(nodes: readonly SectionNode[]): Run[] {
  return flatMap(nodes, (node) => [...node.runs, ...runsOf(node.children)]);
}

/** Everything that a lead may announce in these sections: enumerations, and numbered sibling headings. */
export function itemGroups(nodes: readonly SectionNode[], end: number): ItemGroup[] {
  if (nodes.length === 0) return [];
  return [
    ...headingGroups(nodes, end),
    ...flatMap(nodes, (node) => [
      ...node.runs.map((run) => runGroup(run, node.end)),
      ...itemGroups(node.children, node.end),
    ]),
  ];
}

/** An enumeration as a group; `end` is where the text that may hold further items ends. */
export function runGroup({ members }: Run, end: number): ItemGroup {
  return { members, end, headings: false };
}

/** The top-level sections as one group, whether they are numbered or not. */
export function sectionGroup(nodes: readonly SectionNode[], end: number): ItemGroup {
  const members = nodes.map(({ heading }, i) => ({ start: heading.start, end: heading.end, number: i + 1 }));
  return { members, end, headings: true, before: headingsBefore(nodes) };
}

/** Sibling headings with numbers, a group for each numbering that begins anew. */
function headingGroups(nodes: readonly SectionNode[], end: number): ItemGroup[] {
  const groups: ItemGroup[] = [];
  let open: SectionNode[] = [];
  const close = () => {
    const members = open.map(({ heading: { number = 0, start, end: to } }) => ({ number, start, end: to }));
    if (members.length > 1) groups.push({ members, end, headings: true, before: headingsBefore(open) });
    open = [];
  };
  for (const [i, node] of nodes.entries()) {
    const { number } = node.heading;
    const doubled = number === 1 && open.length === 1 && nodes[i + 1]?.heading.number === 3;
    if (number === undefined || (number === 1 && !doubled)) close();
    if (number !== undefined) open.push(node);
  }
  close();
  return groups;
}

/** How many of these sections come before one whose heading names a part other than the achievements. */
function headingsBefore(nodes: readonly SectionNode[]): number {
  const other = nodes.findIndex(({ heading }) => {
    const named = recogniseHeading(heading.text);
    return named !== undefined && named.strength > 1 && named.role !== "achievement";
  });
  return other < 0 ? nodes.length : other;
}
