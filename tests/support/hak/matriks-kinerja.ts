import type { BarisAksi } from './matriks-aksi'
import { apiUnit, BACA_SEMUA, halaman, KANTOR, SEMUA, type BarisRute } from './permintaan'

const OPERATOR = ['operatorA', ...KANTOR] as const

/** Pages and files of performance indicators. */
export const RUTE_KINERJA: Record<string, BarisRute> = {
  '/kinerja': ({ tahun, b }) => [halaman(`/kinerja?tahun=${tahun}&bulan=6`, SEMUA), halaman(`/kinerja?tahun=${tahun}&bulan=6&keadaan=belum&cari=${b.slug}`, SEMUA)],
  '/kinerja/[unitId]': ({ tahun, a, b }) => [
    halaman(`/kinerja/${a.unitId}?tahun=${tahun}&bulan=6`, SEMUA), halaman(`/kinerja/${b.unitId}?tahun=${tahun}&bulan=6&triwulan=3`, BACA_SEMUA), halaman('/kinerja/99999999', []), halaman('/kinerja/abc', []),
  ],
  '/kinerja/[unitId]/indikator': ({ tahun, a, b }) => [
    halaman(`/kinerja/${a.unitId}/indikator?tahun=${tahun}`, OPERATOR), halaman(`/kinerja/${b.unitId}/indikator?tahun=${tahun}`, KANTOR), halaman('/kinerja/abc/indikator', []),
  ],
  '/api/kinerja/templat': ({ tahun, a, b }) => [apiUnit(`/api/kinerja/templat?unit=${a.unitId}&tahun=${tahun}`, OPERATOR), apiUnit(`/api/kinerja/templat?unit=${b.unitId}&tahun=${tahun}`, KANTOR)],
}

/** What is aimed at unit B's indicators; from A's form with a node or an indicator that A does not have. */
const kinerja = (lain: Record<string, unknown>, campuran: Record<string, unknown>[] = []): BarisAksi => ({
  boleh: KANTOR, masukan: ({ tahun, b }) => ({ unitId: b.unitId, tahun, ...lain }), campuran: ({ tahun, a }) => campuran.map((satu) => ({ unitId: a.unitId, tahun, ...lain, ...satu })),
})
const INDIKATOR = { versi: 0, nama: 'Indikator penyusup', satuan: 'x', jenis: 'HASIL', rumus: 'PERSENTASE' }
const TEKS = { teks: 'Kode\tIndikator kinerja\tSatuan\tRumus\n9.99\tIndikator penyusup\tx\tPersentase' }

export const AKSI_KINERJA: Record<string, BarisAksi> = {
  'lib/lapor/kinerja/actions.ts#simpanCapaianKinerja': kinerja({ triwulan: 3, 'nilai.99999999': '1', 'versi.99999999': '0' }, [{}]),
  'lib/lapor/kinerja/actions.ts#simpanIndikatorKinerja': kinerja({ ...INDIKATOR, nomenklaturId: 1 }, [{ indikatorId: 99_999_999 }]),
  'lib/lapor/kinerja/actions.ts#hapusIndikatorKinerja': kinerja({ indikatorId: 99_999_999, versi: 1 }),
  'lib/lapor/kinerja/actions.ts#simpanRenstraKinerja': kinerja({ 'target.1': '1.000', 'versi.1': '0' }, [{}]),
  // a quarter that has not begun: who may is told so, nothing is written
  'lib/lapor/kinerja/actions.ts#simpanCatatanEvaluasi': kinerja({ triwulan: 4, pendorong: 'penyusup' }),
  'lib/lapor/kinerja/actions.ts#simpanCatatanVerifikator': kinerja({ triwulan: 4, verifikator: '' }, [{}]),
  'lib/lapor/kinerja/actions.ts#salinIndikatorTahunLalu': kinerja({}),
  'lib/lapor/kinerja/actions.ts#lihatImporKinerja': kinerja(TEKS),
  'lib/lapor/kinerja/actions.ts#terapkanImporKinerja': kinerja({ ...TEKS, tanda: 'x' }),
}
