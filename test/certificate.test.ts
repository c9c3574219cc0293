import { X509Certificate, createPrivateKey } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { certificate } from "../scripts/certificate.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "moupian-"));
  jest.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const place = (name: string) => path.join(folder, name);
const nothingInstalled = () => ({
  cache: place("cache"),
  installed: { key: place("no.key"), cert: place("no.crt") },
});

async function installed(days: number, names: string[]) {
  await generateCertificates(place("ca.crt"), place("crt"), place("key"), days, names);
  return { cache: place("cache"), installed: { key: place("key"), cert: place("crt") } };
}

test("without an installed certificate there is one for both local names, and only its file is left", async () => {
  const { key, cert, trusted } = await certificate(nothingInstalled());
  const read = new X509Certificate(cert);
  expect(trusted).toBe(false);
  expect(read.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
  expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(readdirSync(place("cache"))).toEqual(["localhost.json"]);
  if (process.platform !== "win32") expect(statSync(place("cache/localhost.json")).mode & 0o777).toBe(0o600);
});

test("the second call gives the same one", async () => {
  const first = await certificate(nothingInstalled());
  expect(await certificate(nothingInstalled())).toEqual(first);
});

test("a damaged file is replaced", async () => {
  const first = await certificate(nothingInstalled());
  writeFileSync(place("cache/localhost.json"), "{");
  expect((await certificate(nothingInstalled())).cert).not.toBe(first.cert);
});

test("an installed certificate is used", async () => {
  const places = await installed(30, ["127.0.0.1", "localhost"]);
  expect((await certificate(places)).cert).toBe(readFileSync(places.installed.cert, "utf8"));
  expect(readdirSync(folder)).not.toContain("cache");
});

test.each<[string, number, string[]]>([
  ["that has run out", 0, ["127.0.0.1", "localhost"]],
  ["for another name", 30, ["example.com"]],
])("an installed certificate %s is not used", async (_name, days, names) => {
  await certificate(await installed(days, names));
  expect(readdirSync(place("cache"))).toEqual(["localhost.json"]);
});
