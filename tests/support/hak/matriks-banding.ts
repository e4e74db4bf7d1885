import type { BarisAksi } from './matriks-aksi'
import { RAPAT, SEMUA, BACA_SEMUA, KANTOR, halaman, apiTiada, type BarisRute, type Permintaan } from './permintaan'

/** Two sides, and other regencies. */
export const RUTE_BANDING: Record<string, BarisRute> = {
  '/banding': ({ tahun, a, b }) => [
    halaman(`/banding?kananTahun=${tahun}&kananBulan=6`, SEMUA),
    halaman(`/banding?kiri=unit-${a.unitId}&kiriTahun=${tahun}&kiriBulan=5&kanan=unit-${a.unitId}&kananTahun=${tahun}&kananBulan=6`, SEMUA),
    // another's unit on either side is nothing to somebody of one unit, nor are categories and frozen positions
    halaman(`/banding?kiri=unit-${b.unitId}&kiriTahun=${tahun}&kiriBulan=6&kanan=unit-${a.unitId}&kananTahun=${tahun}&kananBulan=6`, BACA_SEMUA),
    halaman(`/banding?kanan=unit-${b.unitId}&kananTahun=${tahun}&kananBulan=6`, BACA_SEMUA),
    halaman(`/banding?kanan=kategori-DINAS&kananTahun=${tahun}&kananBulan=6`, BACA_SEMUA),
    halaman(`/banding?kiri=beku-${RAPAT}-1&kananTahun=${tahun}&kananBulan=6`, BACA_SEMUA),
    halaman('/banding?kanan=unit-99999999', []), halaman('/banding?kiriTahun=2031', []),
  ],
  '/banding/daerah': ({ tahun }) => [halaman(`/banding/daerah?tahun=${tahun}&bulan=6`, BACA_SEMUA)],
  '/banding/daerah/muat': ({ tahun }) => [halaman(`/banding/daerah/muat?tahun=${tahun}`, KANTOR)],
}

/** Files of both pages. */
export const API_BANDING: BarisRute = ({ tahun, a, b }): Permintaan[] => [
  apiTiada(`/api/panel/dua/banding-urai?kanan=unit-${a.unitId}&kananTahun=${tahun}&kananBulan=6&per=subKegiatan`, SEMUA),
  apiTiada(`/api/panel/dua/banding-urai?kanan=unit-${b.unitId}&kananTahun=${tahun}&kananBulan=6`, BACA_SEMUA),
  apiTiada(`/api/panel/dua/banding-rupiah?kiri=beku-${RAPAT}-1&kananTahun=${tahun}&kananBulan=6`, BACA_SEMUA),
  apiTiada(`/api/panel/daerah/daerah-urutan?tahun=${tahun}&bulan=6`, BACA_SEMUA),
]

const daftar = { teks: 'Kode BPS\tNama\tTahun\tBulan\tPersen\n9999\tKabupaten Penyusup\t2023\t1\t5', sumber: 'Uji hak', diambil: '2023-03-01', tahun: '2023' }
/** A list without the proof of having been looked at: who may is told so, nothing is written. */
export const AKSI_BANDING: Record<string, BarisAksi> = {
  'lib/lapor/daerah/actions.ts#lihatDaerah': { boleh: KANTOR, masukan: () => daftar, campuran: () => [] },
  'lib/lapor/daerah/actions.ts#terapkanAngkaDaerah': { boleh: KANTOR, masukan: () => ({ ...daftar, tanda: 'x' }), campuran: () => [] },
}
