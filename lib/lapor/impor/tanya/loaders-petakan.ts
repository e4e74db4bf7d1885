import 'server-only'
import type { JenisBerkas, PahamLembar, PetaKolom } from '@/lib/lapor/berkas/types'
import { JENIS_BERKAS, JENIS_UNIT } from '../constants'
import { queryBatch } from '../data'
import { db } from '../data-baca'
import { queryBentuk, type BentukDikenal } from './data-bentuk'
import { KUNCI_BENTUK, skemaPeta } from './jawaban'
import { requireImpor } from '../loaders'
import { loadPaham } from './loaders-paham'
import { hurufKolom, jenisTerpeta, kurangPeran, opsiPeran } from './peta'
import type { Batch } from '../types'

export interface IsiPetakan {
  batch: Batch
  tanda: string
  kantor: boolean
  /** the upload is still here */
  berkas: boolean
  /** a mapping can be remembered under the fingerprint of this head */
  dapatDiingat: boolean
  daftarLembar: { nomor: number; nama: string }[]
  lembar: PahamLembar
  jenis: JenisBerkas
  daftarJenis: { nilai: JenisBerkas; nama: string }[]
  kepala: { awal: number; akhir: number }
  opsi: { nilai: string; nama: string }[]
  /** what every column stands for so far, with the words of its head and values under it */
  kolom: { nomor: number; huruf: string; kepala: string; contoh: string[]; peran: string }[]
  kurang: string[]
}

const angka = (isi: unknown): number | null => (typeof isi === 'string' && /^\d{1,7}$/.test(isi) ? Number(isi) : null)

/** What was mapped before: by hand, else as the reader understood it for the same kind. */
function petaLama(jawaban: string | undefined, lembar: PahamLembar, jenis: JenisBerkas): PetaKolom['kolom'] {
  const peta = jawaban ? skemaPeta.safeParse(JSON.parse(jawaban)) : null
  if (peta?.success && peta.data.jenis === jenis && peta.data.lembar === lembar.nomor) return peta.data.kolom
  return lembar.jenis === null || lembar.jenis === jenis ? Object.fromEntries(lembar.kolom.flatMap(({ nomor, peran }) => (peran === null ? [] : [[peran, nomor]]))) : {}
}

function kolomDari(lembar: PahamLembar, { awal, akhir }: IsiPetakan['kepala'], peran: PetaKolom['kolom']): IsiPetakan['kolom'] {
  const lebar = Math.max(0, ...lembar.awal.map(({ sel }) => sel.length))
  const menurut = new Map(Object.entries(peran).map(([nama, nomor]) => [nomor, nama]))
  return Array.from({ length: lebar }, (_, nomor) => ({
    nomor, huruf: hurufKolom(nomor), peran: menurut.get(nomor) ?? '',
    kepala: lembar.awal.filter((baris) => baris.nomor >= awal && baris.nomor <= akhir).map(({ sel }) => sel[nomor] ?? '').filter(Boolean).join(' / '),
    contoh: lembar.awal.filter((baris) => baris.nomor > akhir && (sel(baris, nomor) !== '')).slice(0, 3).map((baris) => sel(baris, nomor)),
  }))
}
const sel = (baris: PahamLembar['awal'][number], nomor: number): string => baris.sel[nomor] ?? ''

/** The file's own first rows, for mapping its columns by hand. null: no such batch, or nothing of it can be mapped any more */
export async function loadPetakan(id: number, cari: Readonly<Record<string, string | string[] | undefined>>): Promise<IsiPetakan | null> {
  const { scope, kantor } = await requireImpor()
  const batch = await queryBatch(db(), id, scope)
  if (!batch || (batch.status !== 'BERTANYA' && batch.status !== 'SIAP')) return null
  const paham = await loadPaham(batch, scope)
  const semua = paham.pahaman?.lembar.filter(({ awal }) => awal.length > 0) ?? []
  const lembar = semua.find(({ nomor }) => nomor === angka(cari.lembar)) ?? semua.find(({ dipakai }) => dipakai) ?? semua[0]
  if (!lembar || paham.tertutup) return null
  const daftarJenis = jenisTerpeta(JENIS_BERKAS.filter((satu) => kantor || JENIS_UNIT.includes(satu)))
  const pilih = daftarJenis.find(({ nilai }) => nilai === (cari.jenis ?? lembar.jenis ?? batch.jenis)) ?? daftarJenis[0]
  if (!pilih) return null
  const jenis = pilih.nilai
  const awal = angka(cari.awal) ?? lembar.barisKepala[0] ?? lembar.awal[0]?.nomor ?? 1
  const kepala = { awal, akhir: Math.max(awal, angka(cari.akhir) ?? lembar.barisKepala.at(-1) ?? awal) }
  const peran = petaLama(paham.jawaban[KUNCI_BENTUK], lembar, jenis)
  return {
    batch, tanda: paham.tanda, kantor, berkas: paham.berkas, dapatDiingat: kantor && paham.sidikKepala !== null, daftarLembar: semua.map(({ nomor, nama }) => ({ nomor, nama })),
    lembar, jenis, daftarJenis, kepala, opsi: opsiPeran(jenis), kolom: kolomDari(lembar, kepala, peran), kurang: kurangPeran(jenis, peran),
  }
}

/** Mappings by hand that the next file of the same shape is read with, for the office. */
export async function loadBentuk(): Promise<BentukDikenal[]> {
  const { kantor } = await requireImpor()
  return kantor ? queryBentuk(db()) : []
}
