import { send } from '../notify/send.ts';
export const sent = send;
