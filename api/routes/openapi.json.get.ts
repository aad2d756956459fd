import { route } from './route.ts';

/** The description of every route, for programs; `/docs` shows it to people. */
export const describeApi = route({ hide: true }, {}, (_deps, request) => request.server.swagger());
