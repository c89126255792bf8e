// REST: who am I, and how much may I still ask.
import { userJson } from './account-json.ts';
import { json, notAccessible } from './replies.ts';
import type { AccountRoute } from './routes.ts';

export const accountRoutes: readonly AccountRoute[] = [
  {
    in: 'account',
    method: 'GET',
    path: '/user',
    // An installation is nobody: only a personal token has a user.
    answer: ({ token, urls }) =>
      token.actor.type === 'Bot' ? notAccessible() : json(200, userJson(token.actor, urls)),
  },
  {
    in: 'account',
    method: 'GET',
    path: '/rate_limit',
    answer: ({ rateLimit }) => json(200, { resources: { core: rateLimit }, rate: rateLimit }),
  },
];
