import type { BukuBaca } from '@/lib/dasar/buku/types'
import { rapikanKode, rapikanNama } from '../utils'
import type { BarisMentah } from './jenis'
import { teksSel, type TempatDaftar } from './kolom'

/**
 * The rows of a list, in the order of the file. The same code with the same name again is left out and counted: a list that names the
 * parents of every sub-kegiatan repeats them a thousand times.
 */
export function bacaBaris(buku: BukuBaca, tempat: readonly TempatDaftar[]): { baris: BarisMentah[]; ulang: number } {
  const baris: BarisMentah[] = []
  const dikenal = new Set<string>()
  let ulang = 0
  for (const { lembar, mulai, pasangan } of tempat) {
    const isi = buku.lembar.find(({ nama }) => nama === lembar)?.baris ?? []
    for (let i = mulai; i < isi.length; i += 1) {
      const sel = isi[i] ?? []
      for (const kolom of pasangan) {
        const potong = sel.slice(kolom.kode, kolom.kodeSampai + 1)
        const kode = rapikanKode(potong.map(teksSel).filter(Boolean).join('.'))
        const nama = rapikanNama(teksSel(sel[kolom.nama]))
        if (kode === '' && (nama === '' || pasangan.length > 1)) continue
        const tanda = `${kode}|${nama.toLowerCase()}`
        if (kode !== '' && dikenal.has(tanda)) {
          ulang += 1
          continue
        }
        dikenal.add(tanda)
        const kelompok = kolom.kelompok === undefined ? '' : teksSel(sel[kolom.kelompok])
        baris.push({ nomor: i + 1, lembar, kode, nama, bilangan: potong.some((satu) => typeof satu === 'number'), ...(kelompok ? { kelompok } : {}) })
      }
    }
  }
  return { baris, ulang }
}
