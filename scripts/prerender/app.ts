import type { PathWithRoute, RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/** What Astro's bundle for prerendering exports, as far as this needs it. */
export interface PrerenderApp extends Required<StaticPathsApp> {
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** The app of a bundle; loaded once a thread, whoever asks. */
export const appOf = async (entry: string): Promise<PrerenderApp> =>
  ((await import(entry)) as { app: PrerenderApp }).app;

/** Every path of the routes that are wanted; of the others nothing is loaded. */
export function pathsOf(app: PrerenderApp, wanted: (route: RouteData) => boolean): Promise<PathWithRoute[]> {
  const { manifest, routeCache } = app;
  return new StaticPaths({
    manifest: { ...manifest, routes: manifest.routes.filter(({ routeData }) => wanted(routeData)) },
    routeCache,
    getComponentByRoute: (route) => app.getComponentByRoute(route),
  }).getAll();
}

/** The folder of `src/pages/` that a route which is no page stands in: data, feeds, pictures; null for a page. */
export const endpointFolder = ({ type, component }: RouteData): string | null =>
  type === 'endpoint' ? (/^src\/pages\/([^/]+)\//.exec(component)?.[1] ?? '') : null;
