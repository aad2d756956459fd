/** What a person who watches receives events by. */
export interface Stream {
  /** When something was sent last, by `performance.now()`. */
  readonly sentAt: number;
  /** Sends, or drops a client that does not read. */
  send(text: string): void;
  /** Resolves when the client has read what was sent, or is gone. */
  drained(): Promise<void>;
  end(): void;
  /** Calls back once, when the stream is over. */
  onClose(closed: () => void): void;
}

/**
 * Begins a stream.
 * @param begins the id that a client comes back with if it has received nothing
 * @param retryMs how long a client waits before it comes back
 */
export type Connect = (begins: string, retryMs: number) => Stream;
