import type { BarisAksi } from './matriks-aksi'
import { halaman, KANTOR, SEMUA, type BarisRute } from './permintaan'

/** Themes: everybody looks, units at their own; the office decides and defines. */
export const RUTE_TEMA: Record<string, BarisRute> = {
  '/tema': ({ tahun }) => [halaman(`/tema?tahun=${tahun}&bulan=6`, SEMUA)],
  '/tema/[temaKode]': ({ tahun }) => [halaman(`/tema/stunting?tahun=${tahun}&bulan=6`, SEMUA), halaman('/tema/tidak-ada', []), halaman('/tema/A%20B', [])],
  '/tema/tanda': ({ tahun, b }) => [halaman(`/tema/tanda?tahun=${tahun}&bulan=6`, SEMUA), halaman(`/tema/tanda?tahun=${tahun}&tema=stunting&keadaan=semua&unit=${b.unitId}&halaman=99`, SEMUA)],
  '/pengaturan/tema': () => [halaman('/pengaturan/tema', KANTOR)],
}

const kantor = (masukan: BarisAksi['masukan']): BarisAksi => ({ boleh: KANTOR as BarisAksi['boleh'], masukan, campuran: () => [] })
const TEMPAT = { urutan: 0, tema: 'unggulan' }

export const AKSI_TEMA: Record<string, BarisAksi> = {
  'lib/lapor/tema/actions.ts#putuskanTema': kantor(({ tahun, b }) => ({ tahun, ...TEMPAT, putusan: 'YA', pilih: [`${b.subId}:0`] })),
  'lib/lapor/tema/actions.ts#urungkanTema': kantor(({ tahun, b }) => ({ tahun, ...TEMPAT, butir: JSON.stringify([{ subId: b.subId, versi: 1, semula: null, asal: 'KETIK' }]) })),
  'lib/lapor/tema/actions.ts#simpanTema': kantor(() => ({ kode: 'uji-hak', versi: 0, nama: 'Tema penyusup', urutan: 900, definisi: 'Tema uji hak', dasar: 'Uji', polaKode: '', polaNama: 'penyusup' })),
}
