import { bilangan as tulis, rupiahSingkat } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { isTerbuka, urutkanPutusan } from '@/lib/lapor/tindak-lanjut/utils'
import { HARI_PIMPINAN, RUMUS_TENGGAT } from '@/lib/realisasi/rakor/tenggat'
import { kekuranganDari, kekuranganSekali } from '@/lib/realisasi/rupiah-kendala'
import { RUMUS } from '@/lib/realisasi/rumus'
import { judulPutusan } from '../keputusan/daftar-keputusan'
import { barisPutusan, KOLOM_PUTUSAN } from '../keputusan/hitung'
import { tanpa, uang } from '../sel'
import type { DefinisiPanel } from '../types'
import type { DataRingkasan } from './data'

const TAMPIL = 3

/** What was decided and is it done: open decisions, the most overdue first, with the rupiah that their units are behind. Nothing where no meeting has decided anything yet. */
export const panelKeputusan: DefinisiPanel<DataRingkasan> = {
  kunci: 'ringkasan-keputusan',
  susun: ({ keputusan, dak: { hari }, unit }) => {
    if (keputusan.length === 0) return null
    const selisih = new Map(unit.map(({ posisi, selisih: milik, melapor }) => [posisi.kunci, melapor ? milik : null]))
    const terbuka = urutkanPutusan(keputusan, hari).filter(({ kini }) => isTerbuka(kini))
    const { kekurangan } = kekuranganSekali(terbuka.flatMap(({ putusan: { unitId } }) => (unitId === null ? [] : [{ kunci: String(unitId), selisih: selisih.get(String(unitId)) ?? null }])))
    const lama = terbuka.filter(({ kini }) => kini.lewat >= HARI_PIMPINAN).length
    return {
      kunci: 'ringkasan-keputusan',
      judul: `${judulPutusan({ keputusan, hari })}`,
      bacaan: `Per ${tanggal(hari)}.${lama > 0 ? ` ${tulis(lama)} lewat ${HARI_PIMPINAN} hari atau lebih: perlu perhatian pimpinan.` : ''}${kekurangan > 0n ? ` Unitnya tertinggal ${rupiahSingkat(kekurangan)} dari anggaran kas.` : ''}`,
      tabel: {
        caption: 'Keputusan rakor yang masih terbuka, yang paling lama lewat tenggat dahulu',
        tampil: TAMPIL,
        kolom: [...KOLOM_PUTUSAN, { kunci: 'kekurangan', nama: 'Unit tertinggal', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true }, { kunci: 'langkah', nama: 'Langkah terakhir', rinci: true }],
        baris: terbuka.map(({ putusan, kini }) => {
          const baris = barisPutusan(putusan, kini, kini.lewat > 0)
          const milik = putusan.unitId === null ? undefined : selisih.get(String(putusan.unitId))
          return { ...baris, sel: { ...baris.sel, kekurangan: putusan.unitId === null ? tanpa('bukan unit') : milik === undefined || milik === null ? tanpa('belum lapor') : uang(kekuranganDari(milik)) } }
        }),
      },
      rumus: [RUMUS_TENGGAT, RUMUS.selisih],
      lanjut: { nama: 'Semua keputusan dan tindak lanjutnya', href: '/tindak-lanjut' },
      kosong: { judul: `Tidak ada keputusan yang terbuka per ${tanggal(hari)}` },
    }
  },
}
