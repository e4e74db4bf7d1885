import { sidik } from '@/lib/dasar/akses/utils'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { queryHariIni } from '@/lib/dasar/database/hari'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { ambilTempelan, sidikTempelan } from '@/lib/dasar/unggah/tempelan'
import { senToText } from '@/lib/realisasi/rupiah'
import { queryDakTahun } from '../data'
import type { MasukanLihatDak } from './schema'
import type { AlokasiDakTercatat } from '../types'
import { selTempelan, teksBerkas } from './buku'
import { susunRencana } from './rencana'
import { NAMA_KOLOM, type AlokasiImpor, type BarisRencana, type LembarDak, type RencanaDak } from './types'
import { uraiLembar } from './urai'

type Masukan = Omit<MasukanLihatDak, 'asal' | 'lembar' | 'berkas' | 'dijawab'>

/** A sheet looked at: what it would write, and the proof of it that saving asks for. */
export interface PratinjauDak {
  /** the sheet as text: what was pasted, or what the file holds */
  teks: string
  /** fingerprint of a text that came from a file; while it is unchanged another file may take its place */
  asal: string
  /** fingerprint of the text that answers are about: in another text their rows are others */
  dijawab: string
  /** what was sent beside the sheet, to be sent again when it is saved */
  kiriman: Record<string, string>
  keterangan: string[]
  kolom: string[]
  rencana: RencanaDak
  jumlah: Record<BarisRencana['keadaan'], number>
  tanda: string
}

/** The allocations that the scope may write records of, as the import sees them. */
const untukImpor = (alokasi: readonly AlokasiDakTercatat[]): AlokasiImpor[] => alokasi.filter(({ ditarik }) => ditarik === null).map((satu) => ({
  id: satu.id, unitId: satu.unitId, bidang: satu.bidang, subbidang: satu.subbidang, jenis: satu.jenis, mekanisme: satu.mekanisme, sumberKode: satu.sumberDana.kode, sumberNama: satu.sumberDana.nama, pagu: satu.pagu, catatan: satu.catatan,
}))

/** Fingerprint of what a plan would write: what was looked at is what is saved. */
export const tandaRencana = ({ baris }: RencanaDak): string =>
  sidik(JSON.stringify(baris.flatMap((satu) => (satu.keadaan === 'BARU' ? [[satu.alokasi.id, satu.ubah.map(({ butir, gantiId, catatan: { nilai, persen, tanggal, dokumen } }) => [butir, gantiId, nilai === null ? null : senToText(nilai), persen, tanggal, dokumen])]] : []))))

/** How many rows a plan writes, leaves, asks about and cannot take. */
export function hitungBaris({ baris }: RencanaDak): PratinjauDak['jumlah'] {
  const jumlah = { BARU: 0, SAMA: 0, TANYA: 0, SALAH: 0, LEPAS: 0, JUMLAH: 0 }
  for (const { keadaan } of baris) jumlah[keadaan]++
  return jumlah
}

/** What the whole sheet leaves unsaid: a unit of money that it names and nobody confirmed, a document. */
function tolakLembar(lembar: LembarDak, { satuan, dokumen }: Masukan): string | null {
  if (lembar.satuan > 1 && satuan === null) return `Judul berkas menyebut angka dalam ${lembar.satuan === 1_000 ? 'ribuan' : 'jutaan'} rupiah. Pilih satuan uang di atas, lalu lihat lagi.`
  const perlu = lembar.baris.some((satu) => satu.dokumen === '' && (Object.keys(satu.uang).length > 0 || satu.output !== undefined))
  return dokumen === '' && perlu ? 'Isi dokumen sumber: tidak semua baris menyebut dokumennya.' : null
}

/** What a sheet would write for the allocations of a scope. Also within the transaction that writes it. */
export async function rencanakan(tx: Transaksi, scope: OpdScope, m: Masukan, sel: readonly (readonly string[])[]): Promise<{ rencana: RencanaDak; lembar: LembarDak; alokasi: AlokasiDakTercatat[] }> {
  const [{ alokasi }, hariIni] = await Promise.all([queryDakTahun(tx, scope, m.tahun), queryHariIni(tx)])
  const terbaca = uraiLembar(sel, m.satuan)
  const lembar = { ...terbaca, ditolak: terbaca.ditolak ?? tolakLembar(terbaca, m) }
  const rencana = susunRencana(lembar, untukImpor(alokasi), { tahun: m.tahun, hariIni, hari: m.hari, dokumen: m.dokumen, jawaban: m.jawaban })
  return { rencana, lembar, alokasi }
}

/** Looks at a pasted or sent sheet. @throws AppError ISIAN_SALAH at the field that caused it */
export async function pratinjauDak(tx: Transaksi, scope: OpdScope, kiriman: MasukanLihatDak): Promise<PratinjauDak> {
  const { teks, asal, keterangan } = await ambilTempelan(kiriman, (isi, nama) => teksBerkas(isi, nama, kiriman.lembar))
  const dijawab = sidikTempelan(teks)
  const m = { ...kiriman, jawaban: kiriman.dijawab === dijawab ? kiriman.jawaban : {} }
  const { rencana, lembar } = await rencanakan(tx, scope, m, await selTempelan(teks))
  return {
    teks, asal, dijawab, keterangan, rencana, jumlah: hitungBaris(rencana), tanda: tandaRencana(rencana), kolom: lembar.kolom.flatMap((satu) => (satu === null ? [] : [NAMA_KOLOM[satu]])),
    kiriman: { tahun: String(m.tahun), hari: m.hari ?? '', dokumen: m.dokumen, satuan: m.satuan === null ? '' : String(m.satuan), ...Object.fromEntries(Object.entries(m.jawaban).map(([nomor, nilai]) => [`alokasi.${nomor}`, nilai])) },
  }
}
