// Plain JavaScript: an older Node must be able to read this file to say that it is the wrong one.

/** Ends the process with a clear word when this is not the Node that npm ci installs. */
export function insistOnNode24() {
  const major = Number(/^v(\d+)\./.exec(process.version)?.[1]);
  if (major === 24) return;
  console.error(
    `Node ${process.version} で動いています。npm ci で入る Node 24 を使うため、npm start で起動してください。 / ` +
      `This is Node ${process.version}, not the Node 24 that npm ci brings: use the npm scripts, after npm ci without --ignore-scripts or --omit=dev.`,
  );
  if (major < 24) process.exit(1);
}
