import { poinMutlak } from '@/lib/dasar/format/angka'
import type { DataBanding } from '@/lib/lihat/banding/types'
import { lingkupSama } from '@/lib/lihat/banding/utils'
import { pisahTercetak, RUMUS_PISAH } from '@/lib/realisasi/banding/pisah'
import { bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { poin, teks } from '../sel'
import type { DefinisiPanel } from '../types'

const kata = (nilai: Rasio): string => { const n = bulatkanPersen(nilai) ?? 0; return n === 0 ? 'tidak mengubahnya' : `${n > 0 ? 'menaikkannya' : 'menurunkannya'} ${poinMutlak(nilai)}` }

/** How much of the change of realisasi / pagu came from realisasi and how much from pagu. Only between two times of one thing. */
export const panelPisah: DefinisiPanel<DataBanding> = {
  kunci: 'banding-pisah',
  susun: ({ kiri, kanan }) => {
    // of two things nothing changed from one to the other
    if (!lingkupSama(kiri.lingkup, kanan.lingkup)) return null
    const dua = [kiri, kanan].map(({ capaian: { posisi, melapor } }) => ({ pagu: posisi.pagu, realisasi: melapor ? posisi.realisasi : null }))
    const [a, b] = dua
    if (!a || !b) return null
    const { beda, realisasi, pagu } = pisahTercetak(a, b)
    if (!beda.ada) return null
    return {
      kunci: 'banding-pisah',
      judul: `Perubahan realisasi ${kata(realisasi)}, perubahan pagu ${kata(pagu)}`,
      bacaan: 'Persentase realisasi terhadap pagu berubah karena dua hal: yang dibelanjakan, dan pagu yang membaginya.',
      tabel: {
        caption: 'Pengaruh realisasi dan pagu atas persentase realisasi terhadap pagu',
        kolom: [{ kunci: 'nama', nama: 'Pengaruh' }, { kunci: 'poin', nama: 'Perubahan', satuan: 'poin', angka: true }],
        baris: [{ kunci: 'realisasi', sel: { nama: teks('Realisasi'), poin: poin(realisasi) } }, { kunci: 'pagu', sel: { nama: teks('Pagu'), poin: poin(pagu) } }],
        jumlah: { kunci: 'jumlah', sel: { nama: teks('Perubahan persentase'), poin: poin(beda) } },
      },
      rumus: [RUMUS_PISAH, RUMUS.serapanPagu],
    }
  },
}
