import { kunciSel, type NilaiSel } from '@/lib/lapor/entri/utils'
import { senFromText, senToText } from '@/lib/realisasi/rupiah'
import type { AlamatLembar, Salinan } from './types'

/** A row of the trail with the columns of figures as text; null on both sides of a column: it has none, or it is empty. */
export interface BarisSiaran {
  tabel: string
  kunci: string
  sebelum: Partial<Record<string, string | null>>
  sesudah: Partial<Record<string, string | null>>
}

/** A stored column in a cell's spelling: two decimals; no correction and no reason are empty. */
export function nilaiKolom(kolom: string, isi: string | null | undefined): NilaiSel {
  if (isi === null || isi === undefined || isi === '') return null
  if (kolom === 'alasan_koreksi') return isi
  const teks = senToText(senFromText(isi))
  return kolom === 'koreksi' && teks === '0.00' ? null : teks
}

const KANAL = { RKUD: 'RKUD', NON_RKUD: 'NON_RKUD' } as const
const kolomSel = { nilai: 'nilai', koreksi: 'koreksi', alasan_koreksi: 'alasan' } as const

/** The cells that a row of the trail can have changed, each with its column; none for another month or version. */
function selMungkin({ tabel, kunci }: BarisSiaran, alamat: AlamatLembar): { kunci: string; kolom: string }[] {
  const [satu = '', dua = '', tiga = ''] = kunci.split('/')
  const [a, b] = [Number(satu), Number(dua)]
  switch (tabel) {
    case 'realisasi': {
      const kanal = KANAL[tiga as keyof typeof KANAL]
      if (b !== alamat.bulan || kanal === undefined) return []
      return Object.entries(kolomSel).map(([kolom, sel]) => ({ kunci: kunciSel({ jenis: 'realisasi', baris: a, kanal, kolom: sel }), kolom }))
    }
    case 'target_fisik':
      return [{ kunci: kunciSel({ jenis: 'target', sub: a, bulan: b }), kolom: 'persen' }]
    case 'realisasi_fisik':
      if (b !== alamat.bulan) return []
      return [{ kunci: kunciSel({ jenis: 'fisik', sub: a, kolom: 'persen' }), kolom: 'persen' }, { kunci: kunciSel({ jenis: 'fisik', sub: a, kolom: 'alasan' }), kolom: 'alasan_koreksi' }]
    case 'anggaran_kas':
      return a === alamat.kasVersiId ? [{ kunci: kunciSel({ jenis: 'kas', baris: b, bulan: Number(tiga) }), kolom: 'nilai' }] : []
    case 'pagu':
      return a === alamat.apbdVersiId ? [{ kunci: kunciSel({ jenis: 'pagu', baris: b }), kolom: 'nilai' }] : []
    default:
      return []
  }
}

/** The cells that a row of the trail changed, with the values they got. */
export function selBerubah(baris: BarisSiaran, alamat: AlamatLembar): { kunci: string; nilai: NilaiSel }[] {
  return selMungkin(baris, alamat).flatMap(({ kunci, kolom }) => {
    const nilai = nilaiKolom(kolom, baris.sesudah[kolom])
    return nilai === nilaiKolom(kolom, baris.sebelum[kolom]) ? [] : [{ kunci, nilai }]
  })
}

/** "32 progres fisik disalin dari bulan lalu." @param kata what is done with them, and from where */
export const kalimatSalinan = ({ fisik }: Salinan, kata: string): string =>
  fisik.length === 0 ? 'Tidak ada yang perlu disalin dari bulan lalu.' : `${fisik.length} progres fisik ${kata}.`
