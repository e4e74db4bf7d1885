import type { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

declare global {
  /** Asked before Next for every request; true: it has been answered. Set by instrumentation.ts. */
  var rakorSebelumNext:
    | ((request: IncomingMessage, response: ServerResponse, toNext: (request: IncomingMessage, response: ServerResponse) => Promise<void>) => Promise<boolean>)
    | undefined
  /** Parts of the document being made that are written as HTML once, by key. No store: it is no document (denganTertulis). */
  var rakorTertulis: AsyncLocalStorage<Map<string, string>> | undefined
}
