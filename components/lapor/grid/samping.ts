import { bilangan, persenRatusan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { hitungBaris, jumlahkanBaris, tambah } from '@/lib/lapor/pelaporan/utils'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import type { Rentang, Titik } from './inti/rentang'
import type { Kolom } from './kolom'
import type { IsiGrid } from './use-isi'

/** A figure beside the active cell. */
export interface ButirSamping {
  nama: string
  nilai: string
}

const uang = (nilai: Sen | null): string => (nilai === null ? '–' : rupiahPenuh(nilai))

/** What one compares with while typing: what was spent before, what is left, what was planned, how far the work had come. */
export function butirSamping({ baris, grup }: Pick<IsiGrid, 'baris' | 'grup'>, { b }: Titik, bulan: number): ButirSamping[] {
  const row = baris[b]
  if (!row) return []
  const kini = row.jenis === 'jumlah' ? null : grup[row.sub]?.kini
  const line = row.jenis === 'baris' ? kini?.baris[row.baris] : undefined
  const h = line ? hitungBaris(line, bulan) : jumlahkanBaris(kini ? kini.baris : grup.flatMap((satu) => satu.kini.baris), bulan)
  const butir = [
    { nama: bulan === 1 ? 'S.d. bulan lalu' : `S.d. ${namaBulan(bulan - 1)}`, nilai: bulan === 1 ? '–' : uang(h.lalu) },
    { nama: 'Sisa pagu', nilai: rupiahPenuh(sen(h.pagu - (h.sampai ?? 0n))) },
    { nama: `Anggaran kas s.d. ${namaBulan(bulan)}`, nilai: uang(h.kasSampai) },
  ]
  if (!kini) return butir
  const { persenLalu, bulanLalu } = kini.fisik
  return [...butir, { nama: bulanLalu === null ? 'Fisik bulan lalu' : `Fisik ${namaBulan(bulanLalu)}`, nilai: persenLalu === null ? '–' : persenRatusan(persenLalu) }]
}

function nilaiSel({ baris, grup }: Pick<IsiGrid, 'baris' | 'grup'>, kolom: Kolom, b: number): { sub: boolean; nilai: Sen | null } | null {
  const row = baris[b]
  if (!row || row.jenis === 'jumlah') return null
  const milik = grup[row.sub]
  const line = row.jenis === 'baris' ? milik?.kini.baris[row.baris] : undefined
  if (!milik || (row.jenis === 'baris' && !line)) return null
  const ambil = (): Sen | null => {
    switch (kolom.jenis) {
      case 'pagu':
        return line ? line.pagu : milik.jumlah.pagu
      case 'kas':
        return (line ? line.kas : milik.jumlah.kas)[kolom.bulan - 1] ?? null
      case 'realisasi':
        return kolom.kolom === 'alasan' ? null : (line ? line.kanal[kolom.kanal] : milik.jumlah[kolom.kanal])[kolom.kolom]
      default: {
        const dari = milik.jumlah.sampai
        return line ? hitungBaris(line, milik.kini.fisik.bulan).sampai : dari
      }
    }
  }
  return { sub: !line, nilai: ambil() }
}

const isUang = (kolom: Kolom | undefined): boolean =>
  kolom !== undefined && (['pagu', 'kas', 'sampai'].includes(kolom.jenis) || (kolom.jenis === 'realisasi' && kolom.kolom !== 'alasan'))

/**
 * Count and sum of a selection. Where lines are selected with the sub-kegiatan above them, the lines alone are summed: no rupiah
 * counts twice, and the sentence says so. Only columns of money are summed.
 */
export function kalimatPilihan(isi: Pick<IsiGrid, 'baris' | 'grup'>, kolom: readonly Kolom[], { atas, bawah, kiri, kanan }: Rentang): string {
  const n = (bawah - atas + 1) * (kanan - kiri + 1)
  if (n < 2) return ''
  const dipilih = kolom.slice(kiri, kanan + 1)
  const kata = `${bilangan(n)} sel dipilih`
  if (!dipilih.every(isUang)) return kata
  let [baris, sub]: [Sen | null, Sen | null] = [null, null]
  let [adaBaris, adaSub, terisi] = [false, false, 0]
  for (let b = atas; b <= bawah; b++) {
    for (const satu of dipilih) {
      const sel = nilaiSel(isi, satu, b)
      if (!sel) continue
      if (sel.sub) {
        adaSub = true
        sub = tambah(sub, sel.nilai)
      } else {
        adaBaris = true
        baris = tambah(baris, sel.nilai)
        if (sel.nilai !== null) terisi++
      }
    }
  }
  const jumlah = adaBaris ? baris : sub
  return `${kata}, jumlah ${jumlah === null ? '0' : rupiahPenuh(jumlah)}${adaBaris ? ` dari ${bilangan(terisi)} sel terisi${adaSub ? ', tanpa baris jumlahnya' : ''}` : ''}`
}
