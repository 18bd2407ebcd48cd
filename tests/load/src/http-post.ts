import { Agent, request } from 'node:http';

/** Keeps connections open, as a web server in front of the api does. */
export const keepAlive = () => new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts JSON and answers the text; anything but 200 is a fault. */
export function postJson(url: string, body: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'apollo-require-preflight': 'true',
    };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`${url}: ${answer.statusCode} ${text.slice(0, 300)}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
