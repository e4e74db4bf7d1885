import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FormCapaian, type BarisCapaian } from './form-capaian'


const BARIS: BarisCapaian[] = [
  { id: 7, nama: 'Jumlah dokumen', simpul: '1.01.01 P', satuan: 'dokumen', rumus: 'tren positif', target: '12', sebelum: ['3', '–'], versi: 2, nilai: '4,5', keterangan: '', sumber: 'laporan', oleh: 'diisi Orang A' },
  { id: 9, nama: 'Persentase layanan', simpul: '1.01.01 P', satuan: '%', rumus: 'persentase', target: 'belum diisi', sebelum: ['–', '–'], versi: 0, nilai: '', keterangan: '', sumber: '', oleh: null },
]
const gambar = (terkunci: boolean): string => renderToStaticMarkup(<FormCapaian unitId={1} tahun={2023} triwulan={3} terkunci={terkunci} baris={BARIS} />)

it('names every cell by its quarter and indicator, sends the version that was seen, shows the quarters before', () => {
  const html = gambar(false)
  expect(html).toContain('aria-label="Capaian triwulan III: Jumlah dokumen"')
  expect(html).toMatch(/name="nilai\.7"[^>]*value="4,5"/)
  expect(html).toMatch(/name="versi\.7" value="2"/)
  expect(html).toMatch(/name="versi\.9" value="0"/)
  expect(html.match(/<th scope="col"/g)).toHaveLength(7)
  expect(html).not.toContain('name="alasan"')
})

it('of a closed quarter asks why', () => expect(gambar(true)).toContain('name="alasan"'))
