import { expect, test, vi } from 'vitest'
import { ambilTempelan, sidikTempelan } from './tempelan'

const berkas = new File(['isi berkas'], 'nilai.csv')
const baca = (isi: Uint8Array, nama: string) => Promise.resolve({ teks: new TextDecoder().decode(isi), keterangan: [nama] })

test('what was typed is taken as it is', async () => {
  expect(await ambilTempelan({ teks: 'ketikan', asal: 'x' }, baca)).toEqual({ teks: 'ketikan', asal: 'x', keterangan: [] })
})

test('a file fills an empty box, and takes the place of another file that nobody changed, whatever line ends the browser sends', async () => {
  const dari = { teks: 'isi berkas', asal: sidikTempelan('isi berkas'), keterangan: ['nilai.csv'] }
  expect(await ambilTempelan({ teks: ' ', asal: '', berkas }, baca)).toEqual(dari)
  expect(await ambilTempelan({ teks: 'a\tb\r\nc', asal: sidikTempelan('a\tb\nc'), berkas }, baca)).toEqual(dari)
})

test('a file never takes the place of what was typed or mended, and is not even read', async () => {
  const dibaca = vi.fn(baca)
  for (const kiriman of [{ teks: 'ketikan', asal: '' }, { teks: 'isi berkas, diperbaiki', asal: sidikTempelan('isi berkas') }]) {
    await expect(ambilTempelan({ ...kiriman, berkas }, dibaca)).rejects.toMatchObject({ kode: 'ISIAN_SALAH', isian: { berkas: expect.stringContaining('Kotak tempel sudah berisi') as string } })
  }
  expect(dibaca).not.toHaveBeenCalled()
})
