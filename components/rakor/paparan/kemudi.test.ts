import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { KabarMeja, Layar, Ubahan } from '@/lib/rakor/paparan/types'
import { bacaJam, kiniServer } from './jam'
import { COBA_LAGI_MS, Kemudi } from './kemudi'

const AWAL: Layar = { urutan: 1, tayang: true, slide: 'sampul', gelap: false, acara: null, bicara: null }
const kabar = (isi: Partial<KabarMeja>): KabarMeja => ({ ...AWAL, kini: 0, dek: null, kemudi: 'lain', oleh: 'Orang lain', kode: null, ...isi })

/** A server that can be away and takes its time. */
function server() {
  const diterima: Ubahan[] = []
  const keadaan = { ada: true, urutan: 1 }
  const kirim = async (ubahan: Ubahan): Promise<number> => {
    await Promise.resolve()
    if (!keadaan.ada) throw new Error('tidak tersambung')
    diterima.push(ubahan)
    keadaan.urutan += 1
    return keadaan.urutan
  }
  return { diterima, keadaan, kirim }
}
const buat = (kirim: (ubahan: Ubahan) => Promise<number | null>, siaran = true) => {
  const saluran = { postMessage: vi.fn() }
  return { kemudi: new Kemudi({ id: 'ini', awal: AWAL, kirim, saluran, siaran }), saluran }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })
const reda = () => vi.advanceTimersByTimeAsync(0)

it('shows at once what is pressed, tells the neighbour window, and sends it behind', async () => {
  const { kirim, diterima } = server()
  const { kemudi, saluran } = buat(kirim)
  kemudi.ubah({ slide: 'posisi' })
  expect(kemudi.baca()).toMatchObject({ layar: { slide: 'posisi' }, menunggu: true })
  expect(saluran.postMessage).toHaveBeenCalledWith({ ubahan: { slide: 'posisi' } })
  await reda()
  expect(diterima).toEqual([{ slide: 'posisi' }])
  expect(kemudi.baca()).toMatchObject({ menunggu: false, putus: false, layar: { urutan: 2 } })
})

it('goes on without a line, and sends the last place alone when it is back', async () => {
  const { kirim, keadaan, diterima } = server()
  const { kemudi } = buat(kirim)
  keadaan.ada = false
  for (const slide of ['a', 'b', 'c']) { kemudi.ubah({ slide }); await reda() }
  kemudi.ubah({ gelap: true })
  expect(kemudi.baca()).toMatchObject({ layar: { slide: 'c', gelap: true }, putus: true, menunggu: true })
  keadaan.ada = true
  await vi.advanceTimersByTimeAsync(COBA_LAGI_MS)
  expect(diterima).toEqual([{ slide: 'c', gelap: true }])
  expect(kemudi.baca()).toMatchObject({ putus: false, menunggu: false })
})

it('takes a later command of another window, says whose it was, and no earlier one', async () => {
  const { kirim } = server()
  const { kemudi } = buat(kirim)
  kemudi.terima(kabar({ urutan: 5, slide: 'posisi' }))
  expect(kemudi.baca()).toMatchObject({ layar: { slide: 'posisi', urutan: 5 }, lain: 'Orang lain' })
  kemudi.terima(kabar({ urutan: 4, slide: 'lama' }))
  expect(kemudi.baca().layar.slide).toBe('posisi')
  kemudi.ubah({ slide: 'sendiri' })
  expect(kemudi.baca().lain).toBeNull()
  await reda()
})

it('does not let an older word of the server undo what is on its way', async () => {
  let selesai: (urutan: number) => void = () => undefined
  const { kemudi } = buat(() => new Promise((beres) => { selesai = beres }))
  kemudi.ubah({ slide: 'baru' })
  kemudi.terima(kabar({ urutan: 2, slide: 'lama' }))
  expect(kemudi.baca().layar.slide).toBe('baru')
  selesai(3)
  await reda()
  kemudi.terima(kabar({ urutan: 3, slide: 'baru', kemudi: 'ini' }))
  expect(kemudi.baca()).toMatchObject({ layar: { slide: 'baru', urutan: 3 }, lain: null })
})

it('in a rehearsal nothing is sent, and the neighbour window still follows', async () => {
  const { kirim, diterima } = server()
  const { kemudi, saluran } = buat(kirim, false)
  kemudi.ubah({ slide: 'posisi' })
  await vi.advanceTimersByTimeAsync(5 * COBA_LAGI_MS)
  expect(diterima).toEqual([])
  expect(saluran.postMessage).toHaveBeenCalledTimes(1)
  kemudi.terimaTetangga({ slide: 'lain' })
  expect(kemudi.baca().layar.slide).toBe('lain')
})

it('keeps its own place while nothing is shown, whatever the server remembers', () => {
  const { kemudi } = buat(server().kirim, false)
  kemudi.ubah({ slide: 'posisi' })
  kemudi.terima(kabar({ urutan: 9, tayang: false, slide: 'lama' }))
  expect(kemudi.baca().layar).toMatchObject({ slide: 'posisi', tayang: false })
})

it('the presenter goes on while the line is cut for ten minutes: every key at once, clocks run, and the last place alone arrives', async () => {
  const { kirim, keadaan, diterima } = server()
  let coba = 0
  const { kemudi, saluran } = buat(async (ubahan) => { coba += 1; return kirim(ubahan) })
  const SERVER = Date.parse('2023-07-12T02:00:00Z')
  const heran = { kini: SERVER, saat: performance.now() }
  const mulai = performance.now()
  kemudi.ubah({ slide: 'posisi', acara: { id: 3, mulai: SERVER, menit: 5 } })
  await reda()
  keadaan.ada = false
  // ten minutes without a line: every twenty seconds the next slide, now and then the black screen
  const SEPULUH_MENIT = 10 * 60_000
  const JEDA = 20_000
  for (let lewat = 0; lewat < SEPULUH_MENIT; lewat += JEDA) {
    const tekan = performance.now()
    const slide = `slide-${lewat / JEDA}`
    kemudi.ubah({ slide, gelap: lewat % (3 * JEDA) === 0 })
    // the window has it before anything is tried, and no key waits for the line
    expect(kemudi.baca().layar).toMatchObject({ slide, gelap: lewat % (3 * JEDA) === 0 })
    expect(performance.now() - tekan).toBe(0)
    await vi.advanceTimersByTimeAsync(JEDA)
    expect(kemudi.baca()).toMatchObject({ putus: true, menunggu: true, layar: { slide, acara: { id: 3 } } })
  }
  expect(performance.now() - mulai).toBe(SEPULUH_MENIT)
  // the clock of the agenda was told once and counted on by the window itself
  expect(bacaJam({ id: 3, mulai: SERVER, menit: 5 }, kiniServer(heran, performance.now()))).toEqual({ teks: '10.00 dari 5 menit', lewat: true, kata: 'lewat 05.00' })
  // the neighbour window of this browser heard every key; the server was asked some once a second, not once a key and not without end
  expect(saluran.postMessage).toHaveBeenCalledTimes(1 + SEPULUH_MENIT / JEDA)
  expect(coba).toBeGreaterThan(SEPULUH_MENIT / COBA_LAGI_MS / 2)
  expect(coba).toBeLessThanOrEqual(SEPULUH_MENIT / COBA_LAGI_MS + SEPULUH_MENIT / JEDA + 2)

  keadaan.ada = true
  await vi.advanceTimersByTimeAsync(COBA_LAGI_MS)
  expect(diterima).toEqual([{ slide: 'posisi', acara: { id: 3, mulai: SERVER, menit: 5 } }, { slide: 'slide-29', gelap: false }])
  expect(kemudi.baca()).toMatchObject({ putus: false, menunggu: false, layar: { slide: 'slide-29', urutan: 3, acara: { id: 3 } } })
  // what the server remembers from before the cut does not pull the screen back
  kemudi.terima(kabar({ urutan: 2, slide: 'posisi' }))
  expect(kemudi.baca().layar.slide).toBe('slide-29')
  expect(vi.getTimerCount()).toBe(0)
})
