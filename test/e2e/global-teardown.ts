export default function tearDown(): void {
  globalThis.playgroundServer?.removeAllListeners("exit");
  globalThis.playgroundServer?.kill();
}
