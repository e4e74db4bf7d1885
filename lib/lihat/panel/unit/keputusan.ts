import { tanggal } from '@/lib/dasar/format/tanggal'
import { isTerbuka, urutkanPutusan } from '@/lib/lapor/tindak-lanjut/utils'
import { RUMUS_TENGGAT } from '@/lib/realisasi/rakor/tenggat'
import { judulPutusan } from '../keputusan/daftar-keputusan'
import { barisPutusan, KOLOM_PUTUSAN } from '../keputusan/hitung'
import type { DefinisiPanel } from '../types'
import type { DataPanelUnit } from './data'

/** What meetings asked of this unit and what became of it; nothing where none has asked anything. */
export const panelKeputusanUnit: DefinisiPanel<DataPanelUnit> = {
  kunci: 'unit-keputusan',
  susun: ({ tindak: { keputusan, hari }, unit }) => keputusan.length === 0 ? null : {
    kunci: 'unit-keputusan',
    judul: judulPutusan({ keputusan, hari }),
    // what was frozen before such panels were knows no day
    ...(hari === '' ? {} : { bacaan: `Per ${tanggal(hari)}.` }),
    tabel: {
      caption: `Keputusan rakor untuk ${unit.nama}, yang lewat tenggat dahulu`, tampil: 5,
      kolom: [...KOLOM_PUTUSAN.filter(({ kunci }) => kunci !== 'siapa'), { kunci: 'langkah', nama: 'Langkah terakhir', lebar: true }],
      baris: urutkanPutusan(keputusan, hari).map(({ putusan, kini }) => barisPutusan(putusan, kini, isTerbuka(kini) && kini.lewat > 0)),
    },
    rumus: [RUMUS_TENGGAT],
  },
}
