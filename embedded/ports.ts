import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { StartProblem, codeOf } from './start-problem.ts';

/**
 * Below the ports that a system gives to outgoing connections (from 32768 on Linux, from 49152 elsewhere): nothing takes such a port by
 * chance before it is opened, nor while its process is started again. A Temporal server's table of processes holds no higher number. All
 * lie above 10080, to which `fetch` makes no connection.
 */
const [LOWEST, ABOVE] = [11_000, 32_000];

let next = randomInt(LOWEST, ABOVE);

/** A TCP port that is free on the loopback interface now; never one that this process was given lately. */
export async function freePort(): Promise<number> {
  for (let tried = LOWEST; tried < ABOVE; tried++) {
    const port = next;
    next = port + 1 < ABOVE ? port + 1 : LOWEST;
    if (await isFree(port)) return port;
  }
  throw new StartProblem(`No port from ${LOWEST} to ${ABOVE - 1} is free on 127.0.0.1.`);
}

function isFree(port: number): Promise<boolean> {
  return listenOnce('127.0.0.1', port).then(
    () => true,
    () => false,
  );
}

/** @throws StartProblem when `port` cannot be used on `host`. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  try {
    await listenOnce(host, port);
  } catch (error) {
    throw new StartProblem(sentence(host, port, codeOf(error)), { cause: error });
  }
}

function sentence(host: string, port: number, code: string | undefined): string {
  switch (code ?? '') {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program; stop it or choose another port: npm start -- --port ${port + 1}`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user; choose one above 1023: npm start -- --port 8080`;
    default:
      return `Port ${port} on ${host} cannot be opened (${code ?? 'unknown reason'}).`;
  }
}

function listenOnce(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.close(() => {
        resolve();
      });
    });
  });
}
