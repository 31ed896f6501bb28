// Ships to the browser.

/** Where the files of the search are read from, by their paths below `/search/`: a host, or what stands in for one. */
export interface Source {
  json: <T>(path: string) => Promise<T>;
  bytes: (path: string) => Promise<Uint8Array>;
}

/** Files of a host, below an address. The list of files is asked for anew each time; what it names has a version in its address. */
export function hostSource(root: string): Source {
  const get = async (path: string): Promise<Response> => {
    const response = await fetch(`${root}${path}`, { cache: path === 'index.json' ? 'no-cache' : 'default' });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response;
  };
  return {
    json: async <T>(path: string) => (await get(path)).json() as Promise<T>,
    bytes: async (path) => new Uint8Array(await (await get(path)).arrayBuffer()),
  };
}
