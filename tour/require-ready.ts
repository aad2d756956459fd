import { TourProblem } from './tour-problem.ts';

const PATIENCE_MS = 10_000;

/**
 * Makes sure that a API is there and everything behind it.
 * @throws TourProblem that names what is missing
 */
export async function requireReady(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
    (cause: unknown) => {
      throw new TourProblem(`Nobody answers at ${url}: start the system with \`npm start\`.`, { cause });
    },
  );
  if (answer.ok) return;
  throw new TourProblem(`The system at ${url} is not ready: ${await answer.text()}`);
}
