import { expect, it, vi } from 'vitest'
import { Giliran, giliranBernama, isPenuh, Penuh } from './giliran'

const sebentar = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 1))

it('does so much at a time and the rest in the order in which it came', async () => {
  const giliran = new Giliran({ bersama: 2, antre: 10, perOrang: 10 })
  let kini = 0
  let puncak = 0
  const urut: number[] = []
  await Promise.all([1, 2, 3, 4, 5].map((nomor) => giliran.jalankan('a', async () => {
    puncak = Math.max(puncak, ++kini)
    urut.push(nomor)
    await sebentar()
    kini--
  })))
  expect([puncak, urut, giliran.keadaan]).toEqual([2, [1, 2, 3, 4, 5], { berjalan: 0, menunggu: 0 }])
})

it('holds one person to her share, and the line to its end', async () => {
  const giliran = new Giliran({ bersama: 1, antre: 2, perOrang: 2 })
  const keluar = await giliran.masuk('a')
  const kedua = giliran.masuk('a')
  await expect(giliran.masuk('a')).rejects.toMatchObject({ sebab: 'orang' })
  const lain = giliran.masuk('b')
  await expect(giliran.masuk('c')).rejects.toBeInstanceOf(Penuh)
  keluar()
  keluar()
  const keluarKedua = await kedua
  expect(giliran.keadaan).toEqual({ berjalan: 1, menunggu: 1 })
  keluarKedua()
  const keluarLain = await lain
  keluarLain()
  expect(giliran.keadaan).toEqual({ berjalan: 0, menunggu: 0 })
})

it('a failure gives the place back, and who goes away leaves the line', async () => {
  const giliran = new Giliran({ bersama: 1, antre: 5, perOrang: 1 })
  await expect(giliran.jalankan('a', () => Promise.reject(new Error('gagal')))).rejects.toThrow('gagal')
  const keluar = await giliran.masuk('a')
  const pergi = new AbortController()
  const menunggu = giliran.masuk('b', pergi.signal)
  pergi.abort(new Error('pergi'))
  await expect(menunggu).rejects.toThrow('pergi')
  expect(giliran.keadaan).toEqual({ berjalan: 1, menunggu: 0 })
  keluar()
  await giliran.jalankan('b', sebentar)
  await expect(giliran.masuk('b', AbortSignal.abort(new Error('sudah pergi')))).rejects.toThrow('sudah pergi')
})

it('a refusal is known in the half of the build that did not make the line', async () => {
  const batas = { bersama: 1, antre: 0, perOrang: 1 }
  await giliranBernama('uji-dua', batas).masuk('a')
  vi.resetModules()
  const lain = await import('./giliran')
  const galat: unknown = await lain.giliranBernama('uji-dua', batas).masuk('a').catch((error: unknown) => error)
  expect([lain.isPenuh(galat), isPenuh(galat), galat instanceof lain.Penuh]).toEqual([true, true, false])
  expect(isPenuh(new Error('Penuh'))).toBe(false)
})
