import type { Saringan, SaringanSub } from '@/lib/lihat/kesenjangan/schema'
import type { CakupanSaringan, SaringanKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { alamatKueri } from '@/lib/lihat/kesenjangan/utils'

type Ubah = Readonly<Record<string, string | number | readonly string[] | null>>

/** What both pages narrow by. */
const bersama = ({ tanpa, unit, kategori, asisten, jenis, sumber, program }: Saringan): Saringan => ({ tanpa, unit, kategori, asisten, jenis, sumber, program })

/** The page of the gap in the same view, with some of it changed; null takes a part away. */
export const alamatGap = (kueri: string, saringan: Saringan & Partial<Pick<SaringanKesenjangan, 'per' | 'sejak'>>, ubah: Ubah = {}): string =>
  alamatKueri('/kesenjangan', kueri, { ...bersama(saringan), per: saringan.per ?? null, sejak: saringan.sejak ?? null, ...ubah })

/** The list of sub-kegiatan in the same view. */
export const alamatSub = (kueri: string, saringan: Saringan & Partial<Pick<SaringanSub, 'bin' | 'urut' | 'cari'>>, ubah: Ubah = {}): string =>
  alamatKueri('/kesenjangan/sub-kegiatan', kueri, { ...bersama(saringan), bin: saringan.bin ?? null, urut: saringan.urut ?? null, cari: saringan.cari ?? null, ...ubah })

/** Everything of a view but its period and what is named in `tanpa`, as the top bar and forms keep it: only what has a value. */
export const tetap = (saringan: Readonly<Record<string, unknown>>, tanpa: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(Object.entries(saringan).filter(([nama]) => !tanpa.includes(nama)).flatMap(([nama, nilai]) => {
    const teks = Array.isArray(nilai) ? nilai.join(',') : typeof nilai === 'string' || typeof nilai === 'number' ? String(nilai) : ''
    return teks === '' ? [] : [[nama, teks]]
  }))

/** What a part is called where it can be taken away. */
export const NAMA_APA: Readonly<Record<CakupanSaringan['apa'], string>> = { unit: 'Unit', kategori: 'Kategori', asisten: 'Asisten', program: 'Program', jenis: 'Jenis belanja', sumber: 'Sumber dana' }
