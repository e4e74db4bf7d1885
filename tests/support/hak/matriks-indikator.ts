import type { BarisAksi } from './matriks-aksi'
import { halaman, KANTOR, SEMUA, type BarisRute } from './permintaan'

/** The sample's series that the office itself answers for, and one that is of another unit than either operator's or of her own. */
const MILIK_KANTOR = 4

/** Of a series of the office, at a time that has not come: who passes the right still writes nothing. */
const nilai = (lain: Record<string, unknown>): BarisAksi => ({ boleh: ['analis', 'admin'], masukan: () => ({ deretId: MILIK_KANTOR, ...lain }), campuran: () => [] })
const kantor = (masukan: Record<string, unknown>): BarisAksi => ({ boleh: ['analis', 'admin'], masukan: () => masukan, campuran: () => [] })
const lembar = (lain: Record<string, unknown>): BarisAksi => ({ boleh: ['operatorA', 'analis', 'admin'], masukan: () => ({ teks: 'Indikator\tTahun\tNilai\tSumber\nPenyusup\t2099\t1\tUji hak', ...lain }), campuran: () => [] })
const ISI = { nilai: '1', sumber: 'Uji hak' }

export const AKSI_INDIKATOR: Record<string, BarisAksi> = {
  'lib/lapor/indikator/actions.ts#simpanNilaiIndikator': nilai({ tahun: '2099', ...ISI }),
  'lib/lapor/indikator/actions.ts#revisiNilaiIndikator': nilai({ nilaiId: 99999999, alasan: 'Alasan uji hak', ...ISI }),
  'lib/lapor/indikator/actions.ts#tarikNilaiIndikator': nilai({ nilaiId: 99999999, alasan: 'Alasan uji hak' }),
  'lib/lapor/indikator/actions.ts#simpanTargetIndikator': nilai({ tahun: '2099', nilai: '101', sumber: 'Uji hak' }),
  'lib/lapor/indikator/actions.ts#revisiTargetIndikator': nilai({ targetId: 99999999, alasan: 'Alasan uji hak', ...ISI }),
  'lib/lapor/indikator/actions.ts#tarikTargetIndikator': nilai({ targetId: 99999999, alasan: 'Alasan uji hak' }),
  'lib/lapor/indikator/actions.ts#simpanDeretIndikator': kantor({ deretId: 99999999, versi: 1, kode: 'uji-hak', nama: 'Penyusup', satuan: '%', caraUkur: 'Uji', definisi: 'Definisi uji', sumber: 'Uji', arah: 'TURUN', frekuensi: 'TAHUNAN' }),
  'lib/lapor/indikator/actions.ts#hapusDeretIndikator': kantor({ deretId: 99999999, versi: 1 }),
  'lib/lapor/indikator/actions.ts#muatIndikatorAwal': kantor({}),
  'lib/lapor/indikator/actions.ts#lihatImporIndikator': lembar({}),
  'lib/lapor/indikator/actions.ts#terapkanImporIndikator': lembar({ tanda: 'x' }),
}

/** Outcomes are published figures: whoever is signed in reads them; definitions are the office's. */
export const RUTE_INDIKATOR: Record<string, BarisRute> = {
  '/indikator': () => [halaman('/indikator', SEMUA)],
  '/indikator/[deretId]': () => [halaman('/indikator/1', SEMUA), halaman(`/indikator/${MILIK_KANTOR}`, SEMUA), halaman('/indikator/99999999', []), halaman('/indikator/abc', [])],
  '/indikator/baru': () => [halaman('/indikator/baru', KANTOR)],
  '/indikator/impor': () => [halaman('/indikator/impor', ['operatorA', ...KANTOR])],
}
