import type { BarisAksi } from './matriks-aksi'
import { KANTOR } from './permintaan'

const kantor = (lain: Record<string, unknown>): BarisAksi => ({ boleh: KANTOR, masukan: () => lain, campuran: () => [] })

/** Places: a unit's own, and the list of them, which is the office's. */
export const AKSI_PETA: Record<string, BarisAksi> = {
  // a version that is not the present one, a difference that is none: who may is told so, nothing is written
  'lib/tahun/wilayah/actions.ts#simpanWilayah': kantor({ wilayahId: 1, versi: 9_000, nama: 'Wilayah penyusup' }),
  'lib/tahun/wilayah/actions.ts#lihatDaftarWilayah': kantor({ teks: '18.04.04\tBalik Bukit', sumber: 'Uji hak' }),
  'lib/tahun/wilayah/actions.ts#terapkanDaftarWilayah': kantor({ teks: '18.04.04\tBalik Bukit', sumber: 'Uji hak', tanda: 'x' }),
  // a version that is none: nothing is written
  'lib/tahun/wilayah/actions.ts#hapusBatas': kantor({ versi: 9_000 }),
  'lib/tahun/wilayah/actions.ts#simpanBatas': { boleh: KANTOR, masukan: () => ({ versi: 9_000, sumber: 'Uji hak' }), campuran: () => [] },
  'lib/lapor/tempat/actions.ts#simpanTempatSub': { boleh: KANTOR, masukan: ({ b }) => ({ unitId: b.unitId, subKegiatanId: b.subId, wilayah: ['2'] }), campuran: ({ a, b }) => [{ unitId: a.unitId, subKegiatanId: b.subId, wilayah: ['2'] }] },
  'lib/lapor/tempat/actions.ts#simpanTempatPaket': { boleh: KANTOR, masukan: ({ b }) => ({ unitId: b.unitId, paketId: b.paketId, wilayah: ['2'] }), campuran: ({ a, b }) => [{ unitId: a.unitId, paketId: b.paketId, wilayah: ['2'] }] },
  'lib/lapor/tempat/actions.ts#terapkanTempat': {
    boleh: ['operatorA', ...KANTOR], masukan: ({ tahun, b }) => ({ tahun, butir: [`SUB:${b.subId}=2`] }),
    campuran: ({ tahun, a, b }) => [{ tahun, butir: [`SUB:${b.subId}=2`] }, { tahun, butir: [`SUB:${a.subId}=2`, `PAKET:${b.paketId}=2`] }],
  },
  'lib/lapor/tempat/actions.ts#urungkanTempat': { boleh: ['operatorA', ...KANTOR], masukan: ({ tahun }) => ({ tahun, ditulis: '1,2;1:1' }), campuran: () => [] },
}
