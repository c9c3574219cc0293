/** office.js would load and feed Microsoft's telemetry; nothing of a report may leave the machine. */
export function silenceTelemetry(): void {
  const { OTel } = globalThis as { OTel?: { OTelLogger?: { Enabled?: boolean } } };
  if (OTel?.OTelLogger) OTel.OTelLogger.Enabled = false;
}
