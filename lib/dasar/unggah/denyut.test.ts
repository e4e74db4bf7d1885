import { expect, it } from 'vitest'
import { berdenyut } from './denyut'

const tunggu = (ms: number): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, ms))
async function* tetes(jumlah: number, jedaMs: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < jumlah; i++) {
    await tunggu(jedaMs)
    yield new Uint8Array([i])
  }
}
async function hitung(aliran: AsyncIterable<Uint8Array>): Promise<number> {
  let jumlah = 0
  for await (const satu of aliran) jumlah += satu.length
  return jumlah
}

it('lets pass what goes on', async () => {
  expect(await hitung(berdenyut(tetes(20, 1), { diamMs: 2_000, maksMs: 20_000 }))).toBe(20)
})
it('cuts off what is silent, and what drips without end', async () => {
  await expect(hitung(berdenyut(tetes(2, 300), { diamMs: 20, maksMs: 10_000 }))).rejects.toMatchObject({ sebab: 'lambat' })
  await expect(hitung(berdenyut(tetes(1_000, 5), { diamMs: 2_000, maksMs: 80 }))).rejects.toMatchObject({ sebab: 'lambat' })
})
