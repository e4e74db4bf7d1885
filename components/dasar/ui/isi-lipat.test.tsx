// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { IsiLipat } from './isi-lipat'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(() => vi.unstubAllGlobals())

const kaki = (segel: number): string => `<footer aria-label="Segel"><p>Segel ${segel}</p></footer>`
const server = (angka: string, segel: number): string =>
  `<html><body><main><h1>Dinas Kesehatan</h1><details data-lipat open><div data-isi><p>Realisasi ${angka}</p></div></details></main>${kaki(segel)}</body></html>`

/** Opens the page's fold as it stands at one link of the chain; gives what the fold then says. */
async function buka(segel: number): Promise<string> {
  document.body.innerHTML = `<main><h1>Dinas Kesehatan</h1><details data-lipat open><div data-isi id="isi"></div></details></main>${kaki(segel)}`
  const isi = document.getElementById('isi')!
  const root = createRoot(isi)
  await act(async () => root.render(<IsiLipat href="/perangkat-daerah/3?rinci=1" />))
  await act(() => new Promise((selesai) => { setTimeout(selesai, 20) }))
  const teks = isi.textContent
  await act(async () => root.unmount())
  return teks
}

test('a fold is asked for again when its page is opened again: what was fetched before a save is not shown after it', async () => {
  let kini = server('Rp10', 1)
  const ambil = vi.fn(async () => ({ ok: true, redirected: false, text: async () => kini }))
  vi.stubGlobal('fetch', ambil)
  expect(await buka(1)).toBe('Realisasi Rp10')
  kini = server('Rp99', 2)
  expect(await buka(2)).toBe('Realisasi Rp99')
  expect(ambil).toHaveBeenCalledTimes(2)
})

test('a page of before a save does not take in what the server says after it', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => ({ ok: true, redirected: false, text: async () => server('Rp99', 2) })))
  expect(await buka(1)).not.toContain('Rp99')
})
