import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { isTerbuka, kedudukan } from '@/lib/lapor/tindak-lanjut/utils'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { bilangan, tanpa, teks, uang } from '@/lib/lihat/panel/sel'
import type { DefinisiPanel, Sel } from '@/lib/lihat/panel/types'
import type { Komitmen } from '@/lib/rakor/keputusan/types'
import { kurangKomitmen, nilaiKomitmen, RUMUS_KOMITMEN } from '@/lib/realisasi/rakor/komitmen'
import { RUMUS_TENGGAT } from '@/lib/realisasi/rakor/tenggat'
import { NOL, type Sen } from '@/lib/realisasi/rupiah'

export interface DataTunggakan {
  /** plain date */
  hari: string
  keputusan: readonly Putusan[]
  komitmen: readonly Komitmen[]
}

/** `putusan`: open decisions that are overdue or carried, each once. `ingkar` and `kurang` null: nothing was promised, or no promised month is reported: not nought. */
interface Tunggakan { nama: string; putusan: number; lewat: number; lanjut: number; ingkar: number | null; kurang: Sen | null; berjanji: boolean }

/** What is missing of the unit's promise to its last meeting, by the last month that was reported; null: none is. */
function kurangTerakhir(milik: readonly Komitmen[]): Sen | null {
  const rapat = milik.at(-1)?.rapatId
  const akhir = milik.findLast((satu) => satu.rapatId === rapat && satu.realisasi !== null)
  return akhir === undefined ? null : kurangKomitmen(akhir.target, akhir.realisasi) ?? NOL
}

function kumpulkan({ hari, keputusan, komitmen }: DataTunggakan): Map<number, Tunggakan> {
  const hasil = new Map<number, Tunggakan>()
  const ambil = (id: number, nama: string): Tunggakan => hasil.get(id) ?? { nama, putusan: 0, lewat: 0, lanjut: 0, ingkar: null, kurang: null, berjanji: false }
  for (const putusan of keputusan) {
    if (putusan.unitId === null) continue
    const kini = kedudukan(putusan, hari)
    // what was closed is owed no more, however many meetings had it
    if (!isTerbuka(kini)) continue
    const [lewat, lanjut] = [kini.lewat > 0 ? 1 : 0, kini.kali > 1 ? 1 : 0]
    const satu = ambil(putusan.unitId, putusan.namaUnit ?? '')
    hasil.set(putusan.unitId, { ...satu, putusan: satu.putusan + Math.max(lewat, lanjut), lewat: satu.lewat + lewat, lanjut: satu.lanjut + lanjut })
  }
  for (const id of new Set(komitmen.map(({ unitId }) => unitId))) {
    // a month that two meetings were promised is owed once: as the later one has it
    const milik = komitmen.filter(({ unitId, diganti }) => unitId === id && (diganti ?? null) === null)
    hasil.set(id, { ...ambil(id, milik[0]?.unit ?? ''), berjanji: true, ingkar: milik.every(({ realisasi }) => realisasi === null) ? null : milik.filter(({ target, realisasi }) => nilaiKomitmen(target, realisasi) === 'TIDAK').length, kurang: kurangTerakhir(milik) })
  }
  return hasil
}

const belum = (berjanji: boolean): Sel => tanpa(berjanji ? 'belum dapat dinilai' : 'tidak berkomitmen')

/** Units that owe meetings something: decisions overdue or carried, months of a promise that were not met. Those that owe most come first. */
export const panelTunggakan: DefinisiPanel<DataTunggakan> = {
  kunci: 'rakor-tunggakan',
  susun: (data) => {
    const daftar = [...kumpulkan(data)].map(([id, satu]) => ({ id, ...satu, banyak: satu.putusan + (satu.ingkar ?? 0) })).filter(({ banyak }) => banyak > 0)
      .sort((a, b) => b.banyak - a.banyak || ((a.kurang ?? 0n) > (b.kurang ?? 0n) ? -1 : (a.kurang ?? 0n) < (b.kurang ?? 0n) ? 1 : a.id - b.id))
    if (data.keputusan.length === 0 && data.komitmen.length === 0) return null
    const berulang = daftar.filter(({ banyak }) => banyak >= 2).length
    return {
      kunci: 'rakor-tunggakan',
      judul: daftar.length === 0 ? 'Tidak ada unit yang menunggak keputusan atau komitmen' : `${awalBesar(bilanganKata(daftar.length))} unit menunggak keputusan atau komitmen rakor${berulang > 0 ? `, ${bilanganKata(berulang)} lebih dari sekali` : ''}`,
      tabel: {
        caption: 'Unit menurut yang masih ditunggaknya, terbanyak dahulu',
        tampil: Math.max(10, berulang),
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'lewat', nama: 'Keputusan lewat tenggat', angka: true }, { kunci: 'lanjut', nama: 'Dilanjutkan', angka: true, lebar: true },
          { kunci: 'ingkar', nama: 'Bulan komitmen tidak tercapai', angka: true }, { kunci: 'kurang', nama: 'Kurang dari komitmen', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
        ],
        baris: daftar.map(({ id, nama, lewat, lanjut, ingkar, kurang, berjanji, banyak }) => ({
          kunci: String(id), utama: banyak >= 2, href: `/perangkat-daerah/${id}`, sel: { nama: teks(nama), lewat: bilangan(lewat), lanjut: bilangan(lanjut), ingkar: ingkar === null ? belum(berjanji) : bilangan(ingkar), kurang: kurang === null ? belum(berjanji) : uang(kurang) },
        })),
      },
      rumus: [RUMUS_TENGGAT, RUMUS_KOMITMEN],
      kosong: { judul: 'Semua keputusan dalam tenggat dan semua komitmen yang dapat dinilai tercapai' },
    }
  },
}
