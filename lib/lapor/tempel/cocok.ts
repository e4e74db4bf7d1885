import { kunciSel, type Alamat, type Kanal } from '@/lib/lapor/entri/utils'
import { daftarKode, menyebutJumlah, rapat, ringkas, sumberSel } from './kode'
import type { BarisBlok, BarisUnit, Tujuan } from './types'

/** Whether a purpose is a sub-kegiatan's own, and not a line's. */
export const tingkatSub = (tujuan: Tujuan): boolean => tujuan === 'fisik' || tujuan.startsWith('target.')

/** The cell of a purpose in a line, or in its sub-kegiatan. */
function alamatTujuan(tujuan: Tujuan, { barisId, subId }: Pick<BarisUnit, 'barisId' | 'subId'>): Alamat | null {
  const [jenis = '', isi = ''] = tujuan.split('.')
  switch (jenis) {
    case 'pagu':
      return { jenis: 'pagu', baris: barisId }
    case 'kas':
      return { jenis: 'kas', baris: barisId, bulan: Number(isi) }
    case 'realisasi':
    case 'sampai':
      return { jenis: 'realisasi', baris: barisId, kanal: isi as Kanal, kolom: 'nilai' }
    case 'fisik':
      return { jenis: 'fisik', sub: subId, kolom: 'persen' }
    case 'target':
      return { jenis: 'target', sub: subId, bulan: Number(isi) }
    default:
      return null
  }
}

export const kunciTujuan = (tujuan: Tujuan, baris: BarisUnit): string => {
  const alamat = alamatTujuan(tujuan, baris)
  return alamat ? kunciSel(alamat) : ''
}

export type HasilCocok = { jenis: 'cocok'; baris: BarisUnit } | { jenis: 'tidakAda'; sebab: string } | { jenis: 'samar'; sebab: string } | { jenis: 'induk' }

/**
 * Finds the line of a row of the block by its codes, whatever the order; never by its place.
 * @param berekening whether the block has accounts of this sub-kegiatan, so that a row of the sub-kegiatan itself is their sum
 */
export function pencocok(unit: readonly BarisUnit[], berekening: (sub: string) => boolean): (baris: BarisBlok, tujuan: Tujuan) => HasilCocok {
  const daftar = daftarKode(unit)
  const tidakAda = (sebab: string): HasilCocok => ({ jenis: 'tidakAda', sebab })
  const samar = (calon: readonly BarisUnit[], apa: string): HasilCocok =>
    ({ jenis: 'samar', sebab: `${calon.length} baris cocok; ${apa}.` })
  return (baris, tujuan) => {
    if (baris.macam === 'tanpa') {
      if (menyebutJumlah(baris.sel)) return { jenis: 'induk' }
      return tidakAda(!/\d/.test(baris.kode) ? 'Tidak ada kode di baris ini.' : 'Kode ini tidak terbaca sebagai kode sub-kegiatan atau rekening.')
    }
    if (baris.macam === 'induk') return { jenis: 'induk' }
    const { sub: kodeSub, di } = baris
    const diSub = kodeSub !== null ? unit.filter(({ subKode }) => subKode === kodeSub) : di === null ? unit : unit.filter(({ subKode }) => ringkas(subKode).startsWith(`${di}.`))
    if (diSub.length === 0) return tidakAda(`${kodeSub === null ? 'Kode' : 'Sub-kegiatan'} ${kodeSub ?? di} tidak ada di unit ini.`)
    if (tingkatSub(tujuan)) {
      const [satu] = diSub
      return baris.sub === null || !satu ? tidakAda('Fisik dicocokkan dengan kode sub-kegiatan; di baris ini tidak ada.') : { jenis: 'cocok', baris: satu }
    }
    if (baris.macam === 'sub') {
      if (baris.sub !== null && berekening(baris.sub)) return { jenis: 'induk' }
      const [satu] = diSub
      return diSub.length === 1 && satu ? { jenis: 'cocok', baris: satu } : samar(diSub, 'blok tidak memuat kode rekening')
    }
    const rekening = diSub.filter((satu) => ringkas(satu.rekening) === baris.rekening)
    if (rekening.length === 0) return tidakAda(`Rekening ${baris.rekening} tidak ada ${kodeSub === null && di === null ? 'di unit ini' : `pada ${kodeSub ?? di}`}.`)
    const sumber = baris.sumber === null ? null : (sumberSel(baris.sumber, daftar) ?? new Set<string>())
    const tepat = sumber === null ? rekening : rekening.filter((satu) => sumber.has(satu.sumber) || rapat(satu.sumberKode) === rapat(baris.sumber ?? ''))
    if (tepat.length === 0) return tidakAda(`Rekening ini tidak dibiayai dari ${baris.sumber}.`)
    const [satu] = tepat
    if (tepat.length === 1 && satu) return { jenis: 'cocok', baris: satu }
    return samar(tepat, baris.sub === null && new Set(tepat.map(({ subId }) => subId)).size > 1 ? 'tulis kode sub-kegiatannya' : 'tulis sumber dananya')
  }
}
