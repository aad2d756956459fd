// Loaded first in each process of ours and in each of its threads: samples from when `begin` lies in the folder until `end` does.
const { existsSync, writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const { join } = require('node:path');
const { isMainThread, threadId } = require('node:worker_threads');

const folder = process.env.PROFILE_FOLDER;
const LOOK_MS = 100;

if (folder !== undefined) {
  const session = new Session();
  const look = setInterval(() => {
    if (existsSync(join(folder, 'begin'))) begin(look);
  }, LOOK_MS).unref();

  const begin = (waiting) => {
    clearInterval(waiting);
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.start');
    const until = setInterval(() => {
      if (existsSync(join(folder, 'end'))) end(until);
    }, LOOK_MS).unref();
  };

  const end = (until) => {
    clearInterval(until);
    session.post('Profiler.stop', (_problem, { profile }) => {
      const program = process.argv[1]?.split('/').at(-1) ?? 'node';
      const thread = isMainThread ? '' : `-thread-${threadId}`;
      writeFileSync(join(folder, `${program}-${process.pid}${thread}.cpuprofile`), JSON.stringify(profile));
    });
  };
}
