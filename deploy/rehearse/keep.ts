/** Takes what runs, to end it when the rehearsal does. */
export type Keep = (running: { readonly stop: () => Promise<void> | void }) => void;
