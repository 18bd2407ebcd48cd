// Stands for a process of what is done later: it stays until it is told to end.
const stay = setInterval(() => {}, 60_000);
process.on('SIGTERM', () => clearInterval(stay));
