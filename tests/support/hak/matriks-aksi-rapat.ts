import type { BarisAksi } from './matriks-aksi'
import { KANTOR } from './permintaan'

const tanpa = () => []
/** Aimed at the sample's meeting. */
const rapat = (lain: Record<string, unknown> = {}): BarisAksi => ({ boleh: KANTOR, masukan: () => ({ rapatId: 1, versi: 0, ...lain }), campuran: tanpa })

/** What the office does with a meeting, its frozen position, its documents and its screen. */
export const AKSI_RAPAT: Record<string, BarisAksi> = {
  'lib/rakor/rapat/actions.ts#simpanRapat': rapat({ tahun: 2023, triwulan: 2, tanggal: '12/7/2023', mulai: '08.30', selesai: '12.00', tempat: 'Aula', pemimpinJabatan: 'Bupati', batasBulan: 6, apbdUrutan: 'berlaku' }),
  'lib/rakor/rapat/actions.ts#hapusRapat': rapat(),
  'lib/rakor/rapat/actions.ts#mulaiRapat': rapat(),
  'lib/rakor/rapat/actions.ts#tutupRapat': rapat(),
  'lib/rakor/rapat/actions.ts#simpanAcara': rapat({ judul: 'Acara penyusup', menit: '10' }),
  'lib/rakor/rapat/actions.ts#hapusAcara': rapat({ acaraId: 1 }),
  'lib/rakor/rapat/actions.ts#geserAcara': rapat({ acaraId: 1, arah: 'naik' }),
  // a number that is not the next one: who may is told so, nothing is frozen
  'lib/rakor/bekuan/actions.ts#bekukanPosisi': rapat({ urutan: 9_000 }),
  // a version that is not the next one: who may is told so, nothing is issued; nor are words kept that say nothing new
  'lib/rakor/terbitan/actions.ts#terbitkanDokumen': { boleh: KANTOR, masukan: () => ({ rapatId: 1, dokumen: 'notula', versi: 9_000, bekuan: 1, nomor: '1', tanggal: '12/7/2023' }), campuran: tanpa },
  'lib/rakor/terbitan/actions.ts#tarikSalinan': { boleh: KANTOR, masukan: () => ({ rapatId: 1, tandaId: 2 ** 31 - 1, alasan: 'Alasan uji hak' }), campuran: tanpa },
  'lib/rakor/naskah/actions.ts#simpanTeks': { boleh: KANTOR, masukan: () => ({ kunci: 'notula/penutup', urutan: 0, isi: '', bawaan: 'ya' }), campuran: tanpa },
  ...Object.fromEntries(['mulaiPaparan', 'hentikanPaparan', 'terbitkanKode', 'cabutKode'].map((nama) => [`lib/rakor/paparan/actions.ts#${nama}`, rapat({ kemudi: '00000000-0000-4000-8000-000000000000' })])),
}
