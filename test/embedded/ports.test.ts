import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort, requireFreePort } from '../../embedded/ports.ts';
import { StartProblem } from '../../embedded/start-problem.ts';

const HOST = '127.0.0.1';

describe('a port that a process is to open', () => {
  it('lies below those of outgoing connections, so that none of them takes it before, and is given once', async () => {
    const given = [await freePort(), await freePort(), await freePort()];
    expect(new Set(given).size).toBe(3);
    expect(given.filter((port) => port >= 32_768)).toEqual([]);
  });

  it('is passed over if another program has it', async () => {
    const before = await freePort();
    const other = createServer().listen(before + 1, HOST);
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    expect(await freePort()).not.toBe(before + 1);
  });
});

describe('the port of the API', () => {
  it('is accepted when it is free', async () => {
    await expect(requireFreePort(HOST, await freePort())).resolves.toBeUndefined();
  });

  it('is refused in one sentence when another program has it', async () => {
    const port = await freePort();
    const other = createServer().listen(port, HOST);
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    await expect(requireFreePort(HOST, port)).rejects.toEqual(
      new StartProblem(
        `Port ${port} on ${HOST} is taken by another program; stop it or choose another port: npm start -- --port ${port + 1}`,
      ),
    );
  });
});
