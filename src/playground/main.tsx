import { createRoot } from "react-dom/client";
import { readRibbon } from "./manifest-buttons";
import { Playground } from "./Playground";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const manifest = await fetch("manifest.xml").then((response) => response.text());
const ribbon = readRibbon(new DOMParser().parseFromString(manifest, "text/xml"));
const options = new URLSearchParams(location.search);

createRoot(root).render(<Playground ribbon={ribbon} faults={{}} readOnly={options.has("readonly")} />);
