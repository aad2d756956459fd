import { createServer } from 'node:net';
import { StartProblem, codeOf } from './start-problem.ts';

/** A TCP port that is free on the loopback interface now. */
export function freePort(): Promise<number> {
  return listenOnce('127.0.0.1', 0);
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

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('a TCP server has no port'));
      });
    });
  });
}
