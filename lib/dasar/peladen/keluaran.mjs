/**
 * A launcher that was killed reads no more: what is written to it is lost, and nothing else happens. Without this every line is an error
 * of its own that is written too, for ever, and the process that goes on serving until the next start has a core for nothing else.
 */
export function abaikanKeluaranPutus() {
  for (const keluaran of [process.stdout, process.stderr]) keluaran.on('error', () => {})
}
