import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Opens, around the making of one document, the place where parts that are written as HTML once (components/dasar/tertulis) wait for
 * their turn in it. On `globalThis`, because React's two halves of a page are bundled apart; it goes with the request.
 */
export function denganTertulis<T>(kerja: () => T): T {
  globalThis.rakorTertulis ??= new AsyncLocalStorage<Map<string, string>>()
  return globalThis.rakorTertulis.run(new Map(), kerja)
}
