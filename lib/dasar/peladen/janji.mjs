/**
 * What the server of our own (peladen.mjs, outside Next's build) and the code inside the build have agreed on. Within the process they
 * meet at `globalThis.rakorSebelumNext`.
 */
export const JANJI = /** @type {const} */ ({
  /** request headers that only this process writes; they are taken from every request that arrives */
  headerDalam: ['x-rakor-simpan'],
  /** what is answered while the product comes up again; forms know it by its words. ASCII, for it goes without a charset */
  kalimatJeda: 'Rakor POP sedang dinyalakan kembali. Data yang sudah tersimpan aman.',
})
