import { KANTOR, SEMUA, apiTiada, halaman, type BarisRute } from './permintaan'

/** The map and what stands behind it. A kecamatan is no secret: of it a unit sees its own work alone (and its camat the names of others'). */
export const RUTE_PETA: Record<string, BarisRute> = {
  '/peta': ({ tahun }) => [halaman(`/peta?tahun=${tahun}&bulan=6`, SEMUA), halaman(`/peta?tahun=${tahun}&bulan=7&ukuran=kendala`, SEMUA)],
  '/peta/tempat': ({ tahun, b }) => [halaman(`/peta/tempat?tahun=${tahun}&bulan=6&keadaan=semua`, ['operatorA', ...KANTOR]), halaman(`/peta/tempat?tahun=${tahun}&unit=${b.unitId}`, ['operatorA', ...KANTOR])],
  '/peta/[kecamatanId]': ({ tahun }) => [halaman(`/peta/1?tahun=${tahun}&bulan=6`, SEMUA), halaman('/peta/99999999', []), halaman('/peta/abc', [])],
  '/pengaturan/wilayah': () => [halaman('/pengaturan/wilayah', KANTOR), halaman('/pengaturan/wilayah?wilayah=1', KANTOR)],
}

/** The files of these pages, for the row of `/api/panel/[halaman]/[kunci]`. */
export const BERKAS_PETA = (tahun: number) => [apiTiada(`/api/panel/peta/peta-kecamatan?tahun=${tahun}&bulan=6`, SEMUA), apiTiada(`/api/panel/kecamatan/kecamatan-unit?tahun=${tahun}&bulan=6&kecamatan=1`, SEMUA), apiTiada(`/api/panel/kecamatan/kecamatan-paket-lain?tahun=${tahun}&bulan=6&kecamatan=1`, [])]
