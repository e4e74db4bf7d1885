import type { BarisAksi } from './matriks-aksi'
import type { Pelaku } from './pelaku'

const KANTOR: readonly Pelaku[] = ['analis', 'admin']
const tanpa = (): Record<string, unknown>[] => []

/** A record about an allocation of DAK Fisik: of B's, and of B's from A's form. */
const dak = (lain: Record<string, unknown>): BarisAksi => ({
  boleh: KANTOR,
  masukan: ({ b }) => ({ unitId: b.unitId, bidangId: b.dakId, ...lain }),
  campuran: ({ a, b }) => [{ unitId: a.unitId, bidangId: b.dakId, ...lain }],
})
/** An allocation itself is the office's, also one's own. */
const alokasi = (lain: Record<string, unknown>): BarisAksi => ({
  boleh: KANTOR,
  masukan: ({ tahun, b }) => ({ tahun, unitId: b.unitId, bidangId: b.dakId, versi: 1, ...lain }),
  campuran: ({ tahun, a }) => [{ tahun, unitId: a.unitId, bidangId: a.dakId, versi: 1, ...lain }],
})
/** A sheet of allocations: what an operator may write is hers alone, and so is what she may look at. */
const lembarDak = (lain: Record<string, unknown>): BarisAksi => ({
  boleh: ['operatorA', ...KANTOR],
  masukan: ({ tahun }) => ({ tahun, hari: '1/7/2023', dokumen: 'Uji', teks: 'Bidang\tNDK\nUji hak bidang milik B\t1.000', ...lain }),
  campuran: tanpa,
})
const ATURAN_DAK = { batasSekaligus: '1.000.000.000', bagianSatu: '25', bagianDua: '45', ndkPenuh: '70', ndkSedikit: '25', serapDua: '75', serapTiga: '90', outputTiga: '70' }

const setelan = (masukan: BarisAksi['masukan']): BarisAksi => ({ boleh: ['admin'], masukan, campuran: tanpa })

/** What is written about DAK Fisik. */
export const AKSI_DAK: Readonly<Record<string, BarisAksi>> = {
  'lib/lapor/dak/actions.ts#simpanLembarDak': dak({ 'NDK.nilai': '1.000', 'NDK.tanggal': '1/3/2023', 'NDK.dokumen': 'X' }),
  'lib/lapor/dak/actions.ts#betulkanCatatanDak': dak({ catatanId: 1, kunci: 'NDK', nilai: '1.000', tanggal: '1/3/2023', dokumen: 'X', keterangan: 'Alasan uji' }),
  'lib/lapor/dak/actions.ts#tarikCatatanDak': dak({ catatanId: 1, keterangan: 'Alasan uji' }),
  'lib/lapor/dak/actions.ts#simpanAlokasiDak': alokasi({ bidang: 'Penyusup', jenis: 'REGULER', mekanisme: 'BERTAHAP', sumberDanaId: 1, pagu: '1.000' }),
  'lib/lapor/dak/actions.ts#tarikAlokasiDak': alokasi({ ditarik: '1/3/2023', alasan: 'Alasan uji' }),
  'lib/lapor/dak/actions.ts#pulihkanAlokasiDak': alokasi({}),
  'lib/lapor/dak/actions.ts#simpanAturanDak': setelan(({ tahun }) => ({ tahun, versi: 0, dasar: 'Dasar uji', ...ATURAN_DAK, tenggatSatu: `1/7/${tahun}`, tenggatDua: `1/10/${tahun}`, tenggatTiga: `1/12/${tahun}` })),
  'lib/lapor/dak/actions.ts#lihatImporDak': lembarDak({}),
  'lib/lapor/dak/actions.ts#terapkanImporDak': lembarDak({ tanda: 'x' }),
}
