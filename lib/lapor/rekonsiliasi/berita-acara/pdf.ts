import type { CapSegel } from '@/lib/dasar/segel/types'
import { cetakPdf } from '@/lib/dasar/typst/cetak'
import type { BagianCetak, KolomCetak, NaskahCetak, TabelCetak } from '@/lib/dasar/typst/types'
import type { BeritaAcara, Tabel } from './types'

/** Type of tables and of running text in points. */
const BESAR = { tabel: 7.5, teks: 9.5 } as const
/** Points of a column that make one share of the free width. */
const SEBAGIAN = 30
const BEBAS = 5

/** Figures take the room that they need; words share what is left. */
const kolom = ({ nama, angka, lebar }: Tabel['kolom'][number]): KolomCetak =>
  angka ? { nama, angka, lebar: 0 } : { nama, lebar: lebar === '*' ? BEBAS : lebar / SEBAGIAN }

const tabel = (isi: Tabel): TabelCetak => ({
  caption: isi.judul, captionTampak: true, kisi: true, besar: BESAR.tabel, kolom: isi.kolom.map(kolom),
  baris: isi.baris.map((sel) => ({ sel: sel.map((t) => ({ t })) })), jumlah: isi.jumlah.map((sel) => ({ sel: sel.map((t) => ({ t })) })),
})

/** The minutes as they are printed, F4 upright. Pure. */
export function naskahBeritaAcara(isi: BeritaAcara, cap: CapSegel | null): NaskahCetak {
  const alinea = (teks: string, rata: 'tengah' | 'penuh'): BagianCetak => ({ jenis: 'alinea', isi: teks, rata })
  return {
    judul: isi.judul, arah: 'tegak', waktu: null, besar: BESAR.teks, kop: { baris: isi.kop, alamat: '' }, peringatan: isi.tanda, kaki: isi.kaki,
    cap: cap === null ? null : { teks: cap.teks, ...cap.jalur }, lampiran: [],
    isi: [
      { jenis: 'judul', tingkat: 1, rupa: 1, isi: isi.judul },
      alinea(isi.nomor, 'tengah'), alinea(isi.pembuka, 'penuh'),
      { jenis: 'butir', bernomor: true, isi: isi.pihak.map(({ sebutan, jabatan }) => `${jabatan}, selanjutnya disebut ${sebutan};`) },
      { jenis: 'butir', bernomor: false, isi: isi.dasar },
      { jenis: 'tabel', tabel: tabel(isi.unit) },
      isi.selisih.baris.length > 0 ? { jenis: 'tabel', tabel: tabel(isi.selisih) } : alinea(isi.tanpaSelisih, 'penuh'),
      alinea(isi.penutup.join(' '), 'penuh'),
      { jenis: 'tandaTangan', elektronik: false, pihak: isi.pihak.map(({ sebutan, jabatan }) => ({ sebutan, jabatan, nama: null, nip: null })) },
    ],
  }
}

/** The minutes as PDF. @throws CetakGagal where they cannot be set */
export const pdfBeritaAcara = (isi: BeritaAcara, cap: CapSegel | null = null): Promise<Uint8Array> => cetakPdf(naskahBeritaAcara(isi, cap))
