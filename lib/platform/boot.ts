/** Ends a server whose settings are faulty with a message, before its first visitor meets the fault. */
export async function checkSettings(): Promise<void> {
  try {
    await import('./env')
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
