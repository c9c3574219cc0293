import { X509Certificate, createPrivateKey } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateCertificates, getCaCertificateStatus } from "office-addin-dev-certs";
import { localhostCertificatePath, localhostKeyPath } from "office-addin-dev-certs/lib/defaults.js";

const CACHE = path.join(import.meta.dirname, "../node_modules/.cache/moupian");
const NAMES = ["localhost", "127.0.0.1"];
const VALID_DAYS = 365;

/**
 * A certificate for https on this machine: the one that office-addin-dev-certs has set up for Word, or, where there
 * is none, one of our own that nobody is asked to trust. Installs nothing, asks nothing, sends nothing, and needs
 * neither sudo nor openssl.
 *
 * @param {{ cache?: string, installed?: { key: string, cert: string } }} places where our own is kept, and the files
 *   of the installed one
 * @returns {Promise<{ key: string, cert: string, trusted: boolean }>} PEM; `trusted` when browsers and Word here
 *   accept it without a warning
 */
export async function certificate({
  cache = CACHE,
  installed = { key: localhostKeyPath, cert: localhostCertificatePath },
} = {}) {
  const theirs = usable(() => ({
    key: readFileSync(installed.key, "utf8"),
    cert: readFileSync(installed.cert, "utf8"),
  }));
  if (theirs) return { ...theirs, trusted: getCaCertificateStatus().status === "installed" };

  const file = path.join(cache, "localhost.json");
  const ours = usable(() => JSON.parse(readFileSync(file, "utf8"))) ?? (await generate(cache, file));
  return { ...ours, trusted: false };
}

/** The pair that is read, if it will serve the local names for another day; nothing otherwise. */
function usable(read) {
  try {
    const { key, cert } = read();
    const certificate = new X509Certificate(cert);
    const tomorrow = Date.now() + 24 * 3600 * 1000;
    const fits =
      Date.parse(certificate.validTo) > tomorrow &&
      certificate.checkHost("localhost") !== undefined &&
      certificate.checkIP("127.0.0.1") !== undefined &&
      certificate.checkPrivateKey(createPrivateKey(key));
    return fits ? { key, cert } : undefined;
  } catch {
    return undefined;
  }
}

/** The authority's key is never written, so nothing else can be signed with it. */
async function generate(cache, file) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "new-"));
  const place = (name) => path.join(folder, name);
  try {
    await generateCertificates(place("ca.crt"), place("crt"), place("key"), VALID_DAYS, NAMES);
    const pair = { key: readFileSync(place("key"), "utf8"), cert: readFileSync(place("crt"), "utf8") };
    writeFileSync(place("pair"), JSON.stringify(pair), { mode: 0o600 });
    // Servers may start side by side: with a rename they read the old pair or the new one, never half of it.
    renameSync(place("pair"), file);
    return pair;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
