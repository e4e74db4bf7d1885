import type { Konteks } from './konteks'
import type { BarisAksi } from './matriks-aksi'
import { KANTOR } from './permintaan'

/** Decisions: recorded, judged and carried by the office, also a unit's own. */
const putusan = (lain: Record<string, unknown>): BarisAksi => ({ boleh: KANTOR, masukan: ({ b }) => ({ keputusanId: b.keputusanId, ...lain }), campuran: ({ a }) => [{ keputusanId: a.keputusanId, ...lain }] })

/** No step has this number: who sees the decision is told so, another unit's operator that there is no such decision. */
const tarik = ({ b }: Konteks): Record<string, unknown> => ({ keputusanId: b.keputusanId, langkahId: 2 ** 31 - 1, alasan: 'Alasan uji hak' })

/** What is aimed at decisions and promises. */
export const AKSI_PUTUSAN: Record<string, BarisAksi> = {
  // the sample's closed meeting: who may is told that its records stay, nothing is written
  'lib/lapor/tindak-lanjut/actions.ts#simpanPutusan': putusan({ rapatId: 2, versi: 0, apa: 'Keputusan penyusup', tenggat: '31/12/2023' }),
  'lib/lapor/tindak-lanjut/actions.ts#hapusPutusan': putusan({ rapatId: 2, versi: 1 }),
  'lib/lapor/tindak-lanjut/actions.ts#bawaPutusan': putusan({ rapatId: 2, tenggat: '31/12/2023' }),
  'lib/lapor/tindak-lanjut/actions.ts#batalBawa': putusan({ rapatId: 2 }),
  'lib/lapor/tindak-lanjut/actions.ts#kembalikanPutusan': putusan({ alasan: 'Alasan uji hak' }),
  'lib/lapor/tindak-lanjut/actions.ts#tutupPutusan': putusan({ hasil: 'SELESAI', tanggal: '31/12/2099', alasan: 'Alasan uji hak' }),
  // its sender too, and a step is looked for within its decision alone
  'lib/lapor/tindak-lanjut/actions.ts#tarikLampiran': { boleh: [...KANTOR, 'operatorA'], masukan: tarik, campuran: (k) => [tarik(k)] },
  'lib/lapor/tindak-lanjut/actions.ts#simpanKomitmen': { boleh: KANTOR, masukan: (k) => ({ rapatId: 2, unitId: k.b.unitId, versi: 0, bulan12: '1.000' }), campuran: (k) => [{ rapatId: 2, unitId: k.a.unitId, versi: 0, bulan12: '1.000' }] },
}
