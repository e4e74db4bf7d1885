/**
 * How long to wait, where a limit of rate-limiter-flexible refused; null: something else went wrong. Known by what it carries, not by
 * its class: limits live once in the process, pages and routes are built apart, and each has a class of that name of its own.
 * @returns milliseconds
 */
export function tungguHabis(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || error instanceof Error || !('msBeforeNext' in error)) return null
  return typeof error.msBeforeNext === 'number' ? error.msBeforeNext : null
}
