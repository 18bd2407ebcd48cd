// Loaded first in each process the launcher starts: when the launcher is gone, even by kill -9, its processes
// end by themselves, so that nothing is left to hold a port at the next start.
if (process.env.TSUNAGI_LAUNCHER === String(process.ppid) && process.channel) {
  process.once('disconnect', () => {
    const group = -process.pid;
    const end = (signal: NodeJS.Signals) => {
      try {
        process.kill(group, signal);
      } catch {
        process.exit(1);
      }
    };
    setTimeout(() => end('SIGKILL'), 8000).unref();
    end('SIGTERM');
  });
  process.channel.unref();
}
