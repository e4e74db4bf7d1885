import type { IncomingMessage, ServerResponse } from 'node:http'

declare global {
  /** Asked before Next for every request; true: it has been answered. Set by instrumentation.ts. */
  var rakorSebelumNext:
    | ((request: IncomingMessage, response: ServerResponse, toNext: (request: IncomingMessage, response: ServerResponse) => Promise<void>) => Promise<boolean>)
    | undefined
}
