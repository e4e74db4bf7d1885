import { bilangan } from '@/lib/dasar/format/angka'
import { lebar, tinggi, type Rentang, type Titik } from '../inti/rentang'
import type { Kolom } from '../kolom'
import type { Tempelan } from '../tempelan'
import type { IsiGrid } from '../use-isi'

type IsiTempat = Pick<IsiGrid, 'baris' | 'sub' | 'teks' | 'boleh'>

/** From so many values on a list is taken for the whole unit's. */
const DAFTAR_PENUH = 10
const rapat = (teks: string): string => teks.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Why a block must not be pasted here at all: names or codes in it that are not those of the rows where it would land. null: nothing. */
export function bertentangan({ rencana }: Tempelan, kolom: readonly Kolom[], isi: IsiTempat): string | null {
  const salah = rencana.dilewati.find(({ b, k, teks }) => (kolom[k]?.jenis === 'nama' || kolom[k]?.jenis === 'kode') && rapat(teks) !== rapat(isi.teks({ b, k })) && /[a-z]{3}|\d\.\d/i.test(teks))
  if (!salah) return null
  return `Tidak ada yang ditempel: blok memuat "${salah.teks.trim().slice(0, 60)}", padahal barisnya di sini ${isi.teks({ b: salah.b, k: 0 })} ${isi.teks({ b: salah.b, k: 1 })}. Sertakan kolom kode agar dicocokkan dengan kodenya.`
}

/** Columns that the block reaches but nobody sees; the months of one plan count as seen with the first of them. */
export function kolomTakTampak({ isi }: Tempelan, pilihan: Rentang, kolom: readonly Kolom[], tampak: (k: number) => boolean): number[] {
  const awal = kolom[pilihan.kiri]
  const serangkai = (k: number): boolean => (awal?.jenis === 'kas' || awal?.jenis === 'target') && kolom[k]?.jenis === awal.jenis
  return [...new Set(isi.filter(({ teks }) => teks.trim() !== '').map(({ k }) => k))].filter((k) => k !== pilihan.kiri && !tampak(k) && !serangkai(k))
}

/** Lines that have pagu but are not shown now, by a filter or because only the sub-kegiatan are. */
function tersembunyi({ baris, sub }: IsiTempat): number {
  const hanyaSub = !baris.some(({ jenis }) => jenis === 'baris')
  const [adaBaris, adaSub] = [new Set(baris.flatMap((row) => (row.jenis === 'baris' ? [row.id] : []))), new Set(baris.flatMap((row) => (row.jenis === 'sub' ? [row.sub] : [])))]
  if (hanyaSub) return sub.filter((satu, s) => satu.baris.some(({ pagu }) => pagu !== null) && !adaSub.has(s)).length
  return sub.flatMap((satu) => satu.baris).filter(({ id, pagu }) => pagu !== null && !adaBaris.has(id)).length
}

/** Why a block that is pasted by its place is asked about first, in sentences; none: it may go in. */
export function sebabTanya({ rencana, isi }: Tempelan, pilihan: Rentang, kolom: readonly Kolom[], grid: IsiTempat, takTampak: readonly number[]): string[] {
  const sebab: string[] = []
  // a column that is closed as a whole is said, and shifts nothing; a closed row among open ones does
  const terbuka = new Set(rencana.isi.map(({ k }) => k))
  const jatuh = rencana.tinggi < 2 ? [] : rencana.dilewati.filter(({ b, k, teks }) => terbuka.has(k) && teks.trim() !== grid.teks({ b, k }).trim())
  const [satu] = jatuh
  if (takTampak.length > 0) sebab.push(`Blok juga mengisi kolom yang tidak tampak di layar: ${takTampak.map((k) => kolom[k]?.judul ?? '').join(', ')}.`)
  if (satu) sebab.push(`${bilangan(jatuh.length)} isi blok jatuh pada sel yang tertutup dan tidak akan masuk, mulai dari "${satu.teks.trim().slice(0, 40)}" pada ${grid.teks({ b: satu.b, k: 1 })}.`)
  if (rencana.tinggi < 2) return sebab
  if (rencana.barisDiLuar > 0) sebab.push(`${bilangan(rencana.barisDiLuar)} baris blok tidak kebagian tempat di bawah lembar.`)
  if (tinggi(pilihan) > 1 && tinggi(pilihan) !== rencana.tinggi) sebab.push(`Dipilih ${bilangan(tinggi(pilihan))} baris, blok berisi ${bilangan(rencana.tinggi)} baris.`)
  const sembunyi = tersembunyi(grid)
  if (sembunyi > 0) sebab.push(`${bilangan(sembunyi)} baris unit ini tidak ditampilkan; blok hanya menyentuh baris yang tampak.`)
  const terisi = grid.baris.flatMap((_, b) => (grid.boleh({ b, k: pilihan.kiri }) ? [b] : []))
  if (lebar(pilihan) === 1 && rencana.tinggi >= DAFTAR_PENUH && terisi[0] === pilihan.atas && isi.length !== terisi.length) {
    sebab.push(`Blok berisi ${bilangan(rencana.tinggi)} baris, unit ini punya ${bilangan(terisi.length)} baris yang dapat diisi di kolom ini.`)
  }
  return sebab
}

/** A paste without the columns that nobody sees. */
export function tanpaKolom(tempelan: Tempelan, takTampak: readonly number[]): Tempelan {
  const luar = (titik: Titik): boolean => takTampak.includes(titik.k)
  const isi = tempelan.isi.filter((satu) => !luar(satu))
  const ditinggal = tempelan.isi.length - isi.length
  return { ...tempelan, isi, tolak: tempelan.tolak.filter(({ titik }) => !luar(titik)), kabar: `${bilangan(isi.length)} sel ditempel. ${bilangan(ditinggal)} sel di kolom yang tidak tampak tidak ditempel.` }
}
