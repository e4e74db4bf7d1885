import { expect, it } from 'vitest'
import type { DeretRinci } from '../types'
import { rencanakan } from './rencana'
import { uraiLembar } from './urai'

const DERET: DeretRinci = {
  id: 1, kode: 'stunting-balita', nama: 'Balita stunting', satuan: 'balita', caraUkur: 'EPPGBM', definisi: 'Balita pendek.', sumber: 'Dinkes', klasifikasi: null, kodeData: null, arah: 'TURUN', perubahan: false, frekuensi: 'TAHUNAN',
  temaKode: null, unitId: 3, unit: 'Dinkes', berakhir: false, contoh: false, versi: 1, oleh: '', pada: '', nilai: [], target: [],
}
const PREVALENSI: DeretRinci = { ...DERET, id: 2, kode: 'stunting-prevalensi', nama: 'Prevalensi stunting', satuan: '%' }
const rencana = (...baris: string[][]) => rencanakan(uraiLembar([['Indikator', 'Tahun', 'Nilai', 'Sumber'], ...baris]), { deret: [DERET, PREVALENSI], wilayah: [], hariIni: '2024-01-01' }, {}).baris

it('a percentage is no number of another unit', () => {
  expect(rencana(['Balita stunting', '2022', '5,29%', 'Dinkes'])).toMatchObject([{ keadaan: 'SALAH', pesan: expect.stringContaining('5,29% adalah persentase, sedangkan satuannya balita') as string }])
  expect(rencana(['Balita stunting', '2022', '1.058 orang', 'Dinkes'])).toMatchObject([{ keadaan: 'SALAH', pesan: expect.stringContaining('tertulis dalam orang') as string }])
  expect(rencana(['Balita stunting', '2022', '1.058 balita', 'Dinkes'])).toMatchObject([{ keadaan: 'BARU', nilai: { ratusan: 105_800n } }])
  expect(rencana(['Prevalensi stunting', '2022', '5,29%', 'Dinkes'])).toMatchObject([{ keadaan: 'BARU', nilai: { ratusan: 529n } }])
})

it('the first fraction of a percent unit without its sign is asked for it, as a form asks; with it it is taken', () => {
  expect(rencana(['Prevalensi stunting', '2022', '0,05', 'Dinkes'])).toMatchObject([{ keadaan: 'SALAH', pesan: '0,05 dapat berarti 0,05% atau 5%. Tulis dengan tanda %.' }])
  expect(rencana(['Prevalensi stunting', '2022', '0,05%', 'Dinkes'])).toMatchObject([{ keadaan: 'BARU', nilai: { ratusan: 5n } }])
  expect(rencana(['Balita stunting', '2022', '0,05', 'Dinkes'])).toMatchObject([{ keadaan: 'BARU' }])
})
