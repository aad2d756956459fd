import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from './door/problem.ts';
import './look/look.css';
import { portalRouter } from './routes.ts';
import { language } from './words/language.ts';

/** What is refused is refused; what could not be reached is asked for again. */
const mayHelp = (tries: number, error: Error): boolean =>
  tries < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500);

const queries = new QueryClient({
  defaultOptions: { queries: { retry: mayHelp, retryDelay: 500, staleTime: 5_000 } },
});
const place = document.getElementById('portal');
if (place === null) throw new Error('the page has no place for the portal');
language.choose(language.now());
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={portalRouter(queries)} />
    </QueryClientProvider>
  </StrictMode>,
);
