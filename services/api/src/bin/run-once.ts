/** Runs a command to its end; a fault is printed in one line and becomes the exit code. */
export async function runOnce(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 1;
  }
}
