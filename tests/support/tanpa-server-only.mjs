// For a test's own process: "server-only" guards the bundler's work, and there is no bundler here.
import { register } from 'node:module'

const kait = 'export const resolve = (nama, konteks, lanjut) => nama === "server-only" ? { url: "data:text/javascript,", shortCircuit: true } : lanjut(nama, konteks)'
register(`data:text/javascript,${encodeURIComponent(kait)}`)
