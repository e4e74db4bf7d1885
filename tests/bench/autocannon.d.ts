/** What the bench uses of autocannon 9, which brings no types. */
declare module 'autocannon' {
  interface Options {
    url: string
    connections?: number
    duration?: number
    amount?: number
    timeout?: number
    headers?: Record<string, string>
    requests?: { path: string; headers?: Record<string, string> }[]
  }
  interface Result {
    requests: { total: number }
    latency: { p99: number }
    errors: number
    non2xx: number
    /** seconds */
    duration: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
