import type { Saringan } from '@/lib/lihat/kesenjangan/schema'
import type { CakupanSaringan, SaringanKesenjangan } from '@/lib/lihat/kesenjangan/types'
import { alamatKueri } from '@/lib/lihat/kesenjangan/utils'

type Ubah = Readonly<Record<string, string | number | readonly string[] | null>>

/** The page of the gap in the same view, with some of it changed; null takes a part away. */
export const alamatGap = (kueri: string, saringan: SaringanKesenjangan, ubah: Ubah = {}): string => alamatKueri('/kesenjangan', kueri, { ...saringan, ...ubah })

/** The list of sub-kegiatan in the same view. */
export const alamatSub = (kueri: string, saringan: Saringan, ubah: Ubah = {}): string => alamatKueri('/kesenjangan/sub-kegiatan', kueri, { ...saringan, ...ubah })

/** Everything of a view but its period, as the top bar keeps it: only what has a value. */
export const tetap = (saringan: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(saringan).flatMap(([nama, nilai]) => {
    const teks = Array.isArray(nilai) ? nilai.join(',') : typeof nilai === 'string' || typeof nilai === 'number' ? String(nilai) : ''
    return teks === '' ? [] : [[nama, teks]]
  }))

/** What a part is called where it can be taken away. */
export const NAMA_APA: Readonly<Record<CakupanSaringan['apa'], string>> = { unit: 'Unit', kategori: 'Kategori', asisten: 'Asisten', program: 'Program', jenis: 'Jenis belanja', sumber: 'Sumber dana' }
