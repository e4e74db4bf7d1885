import { expect, test } from 'vitest'
import { belumSampai, dapatDikirim, Jalur, kalimat, langkah, type Butir } from './antrean'

const dua = langkah([], { jenis: 'pilih', berkas: [{ id: 1, nama: 'a.jpg' }, { id: 2, nama: 'b.jpg' }] })
const jadi = (daftar: readonly Butir[], id: number, ke: Partial<Butir>) => langkah(daftar, { jenis: 'ubah', id, ke })

test('a photo that failed stands beside one that arrived, and is the only one still to be sent', () => {
  const kini = jadi(jadi(dua, 1, { keadaan: 'terkirim' }), 2, { keadaan: 'gagal', pesan: 'putus' })
  expect(kini.filter(dapatDikirim).map(({ id }) => id)).toEqual([2])
  expect(kini.filter(belumSampai).map(({ id }) => id)).toEqual([2])
  expect(kalimat(kini)).toBe('1 foto terkirim, 1 belum terkirim.')
  expect(kalimat(dua)).toBeNull()
  expect(kalimat(jadi(kini, 2, { keadaan: 'siap', isian: { diambil: 'Tulis' } }))).toBe('1 foto terkirim, 1 perlu dilengkapi.')
})
test('what happens to one that was thrown out changes nothing', () => {
  const satu = langkah(dua, { jenis: 'buang', id: 1 })
  expect(jadi(satu, 1, { keadaan: 'siap' })).toEqual(satu)
})
test('two are on their way at a time, one that breaks stops no other, and the end is told once', async () => {
  let [kini, puncak, selesai] = [0, 0, 0]
  const urut: number[] = []
  await new Promise<void>((akhir) => {
    const jalur = new Jalur(2, () => { selesai++; akhir() })
    for (const n of [1, 2, 3, 4]) {
      jalur.tambah(async () => {
        puncak = Math.max(puncak, ++kini)
        await new Promise((lanjut) => setTimeout(lanjut, 1))
        kini--
        urut.push(n)
        if (n === 2) throw new Error('putus')
      })
    }
  })
  expect([puncak, urut.length, selesai]).toEqual([2, 4, 1])
})
