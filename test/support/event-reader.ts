/** One server-sent event as a client receives it. */
export interface Received {
  /** Null if nobody goes on from it. */
  readonly id: string | null;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** A client of server-sent events that can leave and come back with its Last-Event-ID. */
export class EventReader {
  readonly received: Received[] = [];
  /** What stands beside the journal of the award, each time that it was said. */
  readonly beside: Received[] = [];
  /** Lines without an event, such as heartbeats. */
  readonly comments: string[] = [];
  lastId: string | null = null;
  readonly #url: string;
  readonly #token: string;
  #leaving = new AbortController();

  constructor(url: string, token: string, lastId: string | null = null) {
    this.#url = url;
    this.#token = token;
    this.lastId = lastId;
  }

  /**
   * Comes, and resolves once it is let in or refused.
   * @returns the answer, and `left`, which resolves when the stream has ended, however
   */
  async come(): Promise<{ response: Response; left: Promise<void> }> {
    this.#leaving = new AbortController();
    const response = await fetch(this.#url, {
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(this.lastId !== null && { 'last-event-id': this.lastId }),
      },
      signal: this.#leaving.signal,
    });
    return { response, left: response.status === 200 ? this.#read(response) : Promise.resolve() };
  }

  leave(): void {
    this.#leaving.abort();
  }

  async #read({ body }: Response): Promise<void> {
    if (body === null) throw new Error('a stream has a body');
    let rest = '';
    const { signal } = this.#leaving;
    try {
      for await (const text of body.pipeThrough(new TextDecoderStream())) {
        const blocks = `${rest}${text}`.split('\n\n');
        rest = blocks.pop() ?? '';
        // What arrives after leaving was not received: the next visit begins behind what was.
        for (const block of blocks) if (!signal.aborted) this.#take(block);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
      }),
    );
    const comment = fields.get('');
    if (comment !== undefined) this.comments.push(comment);
    const id = fields.get('id');
    if (id !== undefined) this.lastId = id;
    const data = fields.get('data');
    if (data === undefined) return;
    const event = fields.get('event') ?? 'message';
    (event === 'beside' ? this.beside : this.received).push({
      id: id ?? null,
      event,
      data: JSON.parse(data) as Received['data'],
    });
  }
}

/** A bearer token of the development issuer. */
export async function tokenOf(url: string, account: string): Promise<string> {
  const response = await fetch(`${url}/api/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
